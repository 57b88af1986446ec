import { type Ratio, scaled } from "../rulebook/ratio.ts";
import type { Cohort } from "./cohort.ts";
import { monthAfter, type PointsMonth } from "./points-month.ts";

/** How things go on from a month. */
export interface Course {
  /** The first month that is looked at. */
  readonly from: string;
  readonly outstanding: ReadonlyArray<Cohort>;
  /** How many points every month brings. */
  readonly issued: number;
  /** How many months new points can be spent behind the one that brought them; `null` for ever. */
  readonly lives: number | null;
  /** How much of what could be redeemed is, every month. */
  readonly rate: Ratio;
}

/**
 * The months to come: each brings new points, redeems its rate of every cohort alike, and ends what
 * nobody spent by its last month.
 */
export function* projectPoints({
  from,
  lives,
  issued,
  rate,
  ...course
}: Course): Generator<PointsMonth> {
  let cohorts: ReadonlyArray<Cohort> = course.outstanding;
  for (let month = from; ; month = monthAfter(month)) {
    const lastMonth = lives === null ? null : monthAfter(month, lives);
    const there = issued === 0 ? cohorts : [...cohorts, { lastMonth, amount: issued }];
    const left = there.map((cohort) => ({
      ...cohort,
      amount: cohort.amount - scaled(cohort.amount, rate, "down"),
    }));
    cohorts = left.filter(({ lastMonth: last }) => last === null || last > month);
    const total = (all: ReadonlyArray<Cohort>) => all.reduce((sum, { amount }) => sum + amount, 0);
    const [before, after, kept] = [total(there), total(left), total(cohorts)];
    yield { month, issued, redeemed: before - after, expired: after - kept, outstanding: kept };
  }
}
