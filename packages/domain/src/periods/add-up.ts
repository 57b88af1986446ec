import type { AccountId } from "../points/ids.ts";
import { type Points, subtract, sum, ZERO } from "../points/points.ts";
import type { PeriodLine } from "./period-line.ts";

/** What the journal and the stored balance say of one account; loaded by whoever asks. */
export interface Turnover extends Pick<PeriodLine, "account" | "kind" | "unit"> {
  /** The sum of all entries above zero whose event lies in the period. */
  readonly credits: Points;
  /** The sum of all entries below zero whose event lies in the period. */
  readonly debits: Points;
  /** The stored balance without what is dated after the period. */
  readonly found: Points;
}

/** What the period before closed with; empty for the first period. */
export type Closings = ReadonlyArray<Pick<PeriodLine, "account" | "closing">>;

/** Accounts are never removed, so that one with a closing and no turnover was not loaded. */
const checkAllThere = (known: ReadonlySet<AccountId>, before: Closings): void => {
  const lost = before.find(({ account, closing }) => closing !== 0 && !known.has(account));
  if (lost) throw new Error(`The account ${lost.account} of the period before is not here.`);
};

/** The figures of a period: every account goes on from where the period before left it. */
export const addUp = (
  turnovers: ReadonlyArray<Turnover>,
  before: Closings,
): ReadonlyArray<PeriodLine> => {
  const closings = new Map(before.map(({ account, closing }) => [account, closing]));
  checkAllThere(new Set(turnovers.map(({ account }) => account)), before);
  return turnovers.map(({ account, kind, unit, credits, debits, found }) => {
    const opening = closings.get(account) ?? ZERO;
    const closing = sum([opening, credits, debits]);
    const variance = subtract(found, closing);
    return { account, kind, unit, opening, credits, debits, closing, found, variance };
  });
};
