import type { CalendarDate } from "../time/calendar-date.ts";
import type { RuleCode } from "./ids.ts";

/**
 * What is summed over the claims that count: their points without sign, only those that were gained,
 * all of them with sign, their quantities, or how many claims there are.
 */
export type Measure = "points" | "gained" | "signed" | "quantity" | "claims";

/** Over whose claims: a holder's, a person's, those about a subject, or the whole village's. */
export type Whose =
  | { readonly of: "holder" | "person" | "subject"; readonly id: string }
  | { readonly of: "village" };

/**
 * One sum over the past that an assessment rests on. There are as many of them as the rule has caps
 * and conditions, however long the past is.
 */
export interface Tally {
  /** Tells it from every other sum of the same rulebook. */
  readonly key: string;
  readonly measure: Measure;
  readonly rules: ReadonlyArray<RuleCode>;
  readonly whose: Whose;
  /** The first and last event date; `null` for a whole life. */
  readonly window: { readonly from: CalendarDate; readonly to: CalendarDate } | null;
}

/** The past as an assessment sees it. */
export interface History {
  /** The sum over claims that were approved and not taken back; `points` are what they counted. */
  readonly sum: (tally: Tally) => number;
  /** What the account holds before the claim, in smallest units. */
  readonly balance: number;
}

/** Nothing happened before. */
export const NO_HISTORY: History = { sum: () => 0, balance: 0 };
