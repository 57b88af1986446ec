import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Visit } from "../visit/visit.ts";
import { type CarePlan, planDays } from "./care-plan.ts";

/** A day of a plan for which there is no visit yet. */
export interface DueVisit {
  readonly plan: CarePlan;
  readonly on: CalendarDate;
}

/**
 * What plans ask for from one day to another and nobody has put down yet. A visit of the plan on that
 * day stands for it, whatever became of it: what was called off does not come back by itself.
 */
export const dueVisits = (
  plans: ReadonlyArray<CarePlan>,
  visits: ReadonlyArray<Pick<Visit, "cause" | "on">>,
  first: CalendarDate,
  last: CalendarDate,
): ReadonlyArray<DueVisit> => {
  const there = new Set(
    visits.flatMap(({ cause, on }) => (cause._tag === "OfPlan" ? [`${cause.plan} ${on}`] : [])),
  );
  return plans.flatMap((plan) =>
    planDays(plan, first, last)
      .filter((on) => !there.has(`${plan.id} ${on}`))
      .map((on) => ({ plan, on })),
  );
};
