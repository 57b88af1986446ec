import { responsibilitiesIn } from "./in-force.ts";
import type { Clock } from "./obligation.ts";
import type { DutyMatrix, Responsibility } from "./responsibility.ts";

/** One responsibility that is another's, in other hands, or on other clocks than before. */
export interface DutyChange {
  readonly before: Responsibility;
  readonly after: Responsibility;
}

const daysOf = (clocks: ReadonlyArray<Clock>): string =>
  clocks
    .map(({ obligation, days }) => `${obligation} ${days}`)
    .toSorted()
    .join(",");

const differs = (before: Responsibility, after: Responsibility): boolean =>
  before.party !== after.party ||
  before.hands.toSorted().join() !== after.hands.toSorted().join() ||
  daysOf(before.clocks) !== daysOf(after.clocks);

/** What changes from one version to another; `null` is the list as it is brought. */
export const compareDuties = (
  before: DutyMatrix | null,
  after: DutyMatrix | null,
): ReadonlyArray<DutyChange> => {
  const then = new Map(responsibilitiesIn(before).map((one) => [one.code, one]));
  return responsibilitiesIn(after).flatMap((one) => {
    const was = then.get(one.code);
    return was && differs(was, one) ? [{ before: was, after: one }] : [];
  });
};
