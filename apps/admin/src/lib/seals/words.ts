import type { SealRow } from "@huzhu/contract";
import { Points, type Unit } from "@huzhu/domain/points";

export const SEAL_KIND_WORDS: Record<SealRow["kind"], string> = {
  day: "每天封账",
  period: "结账封账",
};

/** What a seal's sums are called on paper, in the order in which people read them. */
const SUM_WORDS: ReadonlyArray<readonly [name: string, word: string]> = [
  ["issued", "一共发出"],
  ["outstanding", "在村民和小组手里"],
  ["held", "其中预留着"],
  ["redeemed", "换东西用掉"],
  ["pool", "在互助池"],
  ["vouchers", "在外面的积分券"],
  ["expired", "过期"],
  ["exchanged", "折换"],
];

export interface SealSum {
  readonly word: string;
  readonly amount: string;
}

/** The sums of a seal in words; a unit that the village has never used is left out. */
export const sumsOf = (
  sums: Readonly<Record<string, number>>,
  amount: (amount: Points, unit: Unit) => string,
): ReadonlyArray<SealSum> =>
  (["points", "time"] as const).flatMap((unit) => {
    const found = SUM_WORDS.flatMap(([name, word]) => {
      const sum = sums[`${unit}.${name}`];
      return sum === undefined ? [] : [{ name, word, sum }];
    });
    const used = unit === "points" || found.some(({ sum }) => sum !== 0);
    const shown = found.filter(({ name, sum }) => sum !== 0 || name === "issued");
    return used
      ? shown.map(({ word, sum }) => lineOf(unit, word, amount(Points.make(sum), unit)))
      : [];
  });

const lineOf = (unit: Unit, word: string, amount: string): SealSum => ({
  word: unit === "time" ? `时间币${word}` : `积分${word}`,
  amount,
});

/** A whole hash in groups of four, as eyes and fingers go along it. */
export const groupsOf = (hash: string): ReadonlyArray<string> => hash.match(/.{1,4}/g) ?? [];
