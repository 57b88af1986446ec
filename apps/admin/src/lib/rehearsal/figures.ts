import type {
  HolderOutcome,
  Rulebook,
  RuleOutcome,
  Sides,
  UnitOutcome,
} from "@huzhu/domain/rulebook";

export type Side = "losers" | "winners" | "same";

/** What is left of what was given after what was taken. */
export const netOf = ({ issued, taken }: Pick<UnitOutcome, "issued" | "taken">): Sides => ({
  before: issued.before - taken.before,
  after: issued.after - taken.after,
});

export const differenceOf = ({ before, after }: Sides): number => after - before;

/** By how many percent, to one decimal; `null` where there was nothing to compare with. */
export const percentOf = ({ before, after }: Sides): number | null =>
  before === 0 ? null : Math.round(((after - before) / Math.abs(before)) * 1000) / 10;

/** The holders of one side, those whom it concerns most first. */
export const holdersOf = (
  holders: ReadonlyArray<HolderOutcome>,
  side: Side,
): ReadonlyArray<HolderOutcome> => {
  if (side === "winners") return holders.filter(({ difference }) => difference > 0);
  if (side === "losers") return holders.filter(({ difference }) => difference < 0).toReversed();
  return holders.filter(({ difference }) => difference === 0);
};

/** The side that wants to be looked at first: whoever loses something. */
export const firstSide = ({ winners, losers }: Pick<UnitOutcome, "winners" | "losers">): Side => {
  if (losers > 0) return "losers";
  return winners > 0 ? "winners" : "same";
};

/** Whether anything of a rule comes out otherwise. */
export const isChanged = ({ before, after, refused }: RuleOutcome): boolean =>
  before !== after || refused > 0;

/** Whether a cap looks at what accounts hold, of which a rehearsal knows only what was gained. */
export const looksAtBalances = ({ rules, caps = [] }: Rulebook): boolean =>
  [...rules.flatMap((rule) => rule.caps), ...caps].some(({ period }) => period === "balance");
