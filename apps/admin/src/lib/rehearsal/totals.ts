import type { MoneyOutcome, Rehearsal, Sides, UnitOutcome } from "@huzhu/domain/rulebook";
import { netOf } from "./figures.ts";
import { signed, yuan } from "./words.ts";

/** How sums are written, and the word for what they are sums of. */
interface Writing {
  readonly outcome: UnitOutcome;
  readonly unitWord: string;
  readonly format: (sum: number) => string;
}

/** One line of the totals: what it was, what it would have been, and what lies between. */
export interface Total {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

const UNPRICED = "没有定价";

const compared = (title: string, sides: Sides, format: (sum: number) => string): Total => ({
  title,
  before: format(sides.before),
  after: format(sides.after),
  difference: signed(sides.after - sides.before, format),
});

/** What only the draft knows of: the past was not asked where its points went. */
const afterOnly = (title: string, after: number, format: (sum: number) => string) =>
  after > 0 ? [{ title, before: "", after: format(after), difference: "" }] : [];

const money = ({ before, after }: MoneyOutcome): Total => {
  const write = (fen: number | null) => (fen === null ? UNPRICED : yuan(fen));
  const difference = before === null || after === null ? "" : signed(after - before, yuan);
  return { title: "折成钱（元）", before: write(before), after: write(after), difference };
};

/** The sums of a rehearsal, in the unit that is looked at. */
export const totalsOf = (
  rehearsal: Rehearsal,
  { outcome, unitWord, format }: Writing,
): ReadonlyArray<Total> => {
  const title = (what: string) => `${what}（${unitWord}）`;
  const { issued, taken, donated, honoured } = outcome;
  return [
    compared(title("发的"), issued, format),
    compared(title("扣的"), taken, format),
    compared(title("发的减去扣的"), netOf(outcome), format),
    ...(rehearsal.money && unitWord === "分" ? [money(rehearsal.money)] : []),
    ...afterOnly(title("超过封顶捐给互助池的"), donated, format),
    ...afterOnly(title("超过封顶算荣誉分的"), honoured, format),
  ];
};
