import type { CalendarDate } from "../../time/calendar-date.ts";
import { periodKey } from "../../time/period.ts";
import type { CommonCap } from "../cap.ts";
import type { Rule } from "../rule.ts";
import type { Rulebook } from "../rulebook.ts";
import { enter, inOrder, kept, type Lines, newLine } from "./line.ts";
import type { CeilingOutcome } from "./rehearsal.ts";

/** A ceiling of issuance with what is gained under it. */
export interface Ceiling {
  readonly cap: CommonCap;
  readonly windows: Lines;
}

/** The draft's ceilings over time, each with nothing under it yet. */
export const newCeilings = ({ caps = [] }: Rulebook): ReadonlyArray<Ceiling> =>
  caps
    .filter(({ of, period }) => of === "village" && period !== "activity" && period !== "balance")
    .map((cap) => ({ cap, windows: new Map() }));

const windowOf = ({ period }: CommonCap, date: CalendarDate): string =>
  period === "life" || period === "activity" || period === "balance"
    ? "life"
    : periodKey(period, date);

/** Puts what was gained on both sides under every ceiling that it counts for. */
export const fill = (
  ceilings: ReadonlyArray<Ceiling>,
  rule: Rule | undefined,
  date: CalendarDate,
  [before, after]: readonly [number, number],
): void => {
  for (const { cap, windows } of ceilings) {
    if (cap.category !== undefined && cap.category !== rule?.category) continue;
    enter(kept(windows, windowOf(cap, date), newLine), before, after);
  }
};

export const ceilingOutcomes = (ceilings: ReadonlyArray<Ceiling>): ReadonlyArray<CeilingOutcome> =>
  ceilings.map(({ cap: { period, category = null, most }, windows }) => ({
    period,
    category,
    most,
    windows: inOrder(windows).map(([key, { before, after }]) => ({ key, before, after })),
  }));
