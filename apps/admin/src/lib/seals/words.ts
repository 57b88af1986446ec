import type { SealRow } from "@huzhu/contract";

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
  ["vouchers", "在外面的券"],
  ["expired", "过期"],
  ["exchanged", "折换"],
];

export interface SealSum {
  readonly word: string;
  readonly points: number;
  readonly time: number;
}

/** The sums of a seal, a line for each that is not nothing; what was issued always stands there. */
export const sumsOf = (sums: Readonly<Record<string, number>>): ReadonlyArray<SealSum> =>
  SUM_WORDS.map(([name, word]) => ({
    name,
    word,
    points: sums[`points.${name}`] ?? 0,
    time: sums[`time.${name}`] ?? 0,
  }))
    .filter(({ name, points, time }) => name === "issued" || points !== 0 || time !== 0)
    .map(({ word, points, time }) => ({ word, points, time }));

/** A whole hash in groups of four, as eyes and fingers go along it. */
export const groupsOf = (hash: string): ReadonlyArray<string> => hash.match(/.{1,4}/g) ?? [];
