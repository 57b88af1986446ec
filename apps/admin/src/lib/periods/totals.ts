import type { PeriodView } from "@huzhu/contract";
import { type AccountKind, add, type Points, type Unit, ZERO } from "@huzhu/domain/points";

type Line = PeriodView["lines"][number];

/** All accounts of a kind together, for a period. */
export interface PeriodTotal {
  readonly kind: AccountKind;
  readonly unit: Unit;
  readonly accounts: number;
  readonly opening: Points;
  readonly credits: Points;
  readonly debits: Points;
  readonly closing: Points;
  readonly variance: Points;
}

const NONE = {
  accounts: 0,
  opening: ZERO,
  credits: ZERO,
  debits: ZERO,
  closing: ZERO,
  variance: ZERO,
};

const plus = (sum: PeriodTotal, line: Line): PeriodTotal => ({
  ...sum,
  accounts: sum.accounts + 1,
  opening: add(sum.opening, line.opening),
  credits: add(sum.credits, line.credits),
  debits: add(sum.debits, line.debits),
  closing: add(sum.closing, line.closing),
  variance: add(sum.variance, line.variance),
});

/** Whether anything ever happened to it: the village opens with accounts that it may never use. */
export const isUsed = ({
  opening,
  credits,
  debits,
  variance,
}: Omit<PeriodTotal, "kind">): boolean =>
  opening !== 0 || credits !== 0 || debits !== 0 || variance !== 0;

/** The figures of a period by kind of account, in the order of the lines; unused kinds left out. */
export const totalsOf = (lines: ReadonlyArray<Line>): ReadonlyArray<PeriodTotal> => {
  const totals = new Map<string, PeriodTotal>();
  for (const line of lines) {
    const { kind, unit } = line;
    const key = `${unit} ${kind}`;
    totals.set(key, plus(totals.get(key) ?? { kind, unit, ...NONE }, line));
  }
  return [...totals.values()].filter(isUsed);
};

/** Whose stored balance is not what the entries sum to. */
export const odd = (lines: ReadonlyArray<Line>): ReadonlyArray<Line> =>
  lines.filter(({ variance }) => variance !== 0);
