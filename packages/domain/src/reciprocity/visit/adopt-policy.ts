import { Result, Schema } from "effect";
import { StaffId } from "../../governance/staff.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import { DEFAULT_VISIT_POLICY, VisitPolicy } from "./policy.ts";

/** 走访规定 as it was adopted: it is for visits of that day and later. */
export const AdoptedVisitPolicy = Schema.Struct({
  from: CalendarDate,
  policy: VisitPolicy,
  by: StaffId,
  at: Instant,
});
export type AdoptedVisitPolicy = typeof AdoptedVisitPolicy.Type;

/** It would change what held for visits of days that are over. */
export class PolicyInThePast extends Schema.TaggedClass<PolicyInThePast>()("PolicyInThePast", {
  from: CalendarDate,
  today: CalendarDate,
}) {}

/** What holds for a visit of a day; before anything was adopted, what a new village begins with. */
export const visitPolicyOn = (
  adopted: ReadonlyArray<AdoptedVisitPolicy>,
  on: CalendarDate,
): VisitPolicy => adopted.findLast(({ from }) => from <= on)?.policy ?? DEFAULT_VISIT_POLICY;

/**
 * Adopts a policy from today or a later day on, in place of what was to hold from that day or later.
 * Visits of earlier days keep the policy of their time.
 */
export const adoptVisitPolicy = (
  adopted: ReadonlyArray<AdoptedVisitPolicy>,
  next: AdoptedVisitPolicy,
): Result.Result<ReadonlyArray<AdoptedVisitPolicy>, PolicyInThePast> => {
  const today = localDate(next.at);
  if (next.from < today) return Result.fail(new PolicyInThePast({ from: next.from, today }));
  return Result.succeed([...adopted.filter(({ from }) => from < next.from), next]);
};
