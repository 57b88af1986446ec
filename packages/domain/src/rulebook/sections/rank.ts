import type { Prize, Ranking } from "./ranking.ts";

/** Somebody on the list; equal scores share the better place, and the ones behind it stay empty. */
export interface Ranked {
  readonly holder: string;
  /** In smallest units of points. */
  readonly score: number;
  /** 1, 1, 3. */
  readonly place: number;
  /** The prize of the place, then that of the smallest part of the list which holds the place. */
  readonly prizes: ReadonlyArray<Prize>;
}

/** Somebody below the least score, and how much is missing to be ranked. */
export interface Unranked {
  readonly holder: string;
  readonly score: number;
  readonly missing: number;
}

export interface RankedList {
  readonly ranked: ReadonlyArray<Ranked>;
  readonly unranked: ReadonlyArray<Unranked>;
}

const prizesOf = ({ prizes }: Ranking, place: number, many: number): ReadonlyArray<Prize> => {
  const won: Array<Prize> = [];
  let smallest: { readonly topPercent: number; readonly prize: Prize } | undefined;
  for (const one of prizes) {
    if (!("topPercent" in one)) {
      if (one.from <= place && place <= one.to) won.push(one.prize);
    } else if (place <= Math.ceil((many * one.topPercent) / 100)) {
      if (!smallest || one.topPercent < smallest.topPercent) smallest = one;
    }
  }
  return smallest ? [...won, smallest.prize] : won;
};

const byScore = (
  [a, more]: readonly [string, number],
  [b, other]: readonly [string, number],
): number => other - more || (a < b ? -1 : 1);

/**
 * The places of a period by score, the highest first and equal ones in the order of their ids, with
 * the prizes they bring. So many per hundred are counted of those who are ranked, rounded up: the
 * first 10 per hundred of 12 are 2. Whoever shares a place with one who gets a prize gets it too, and
 * a prize for a place that sharing left empty is not given.
 * Source: practice.md section 9 number 14.
 */
export const rank = (ranking: Ranking, scores: ReadonlyMap<string, number>): RankedList => {
  const { least } = ranking;
  const sorted = [...scores].sort(byScore);
  const listed = sorted.filter(([, score]) => least === undefined || score >= least);
  const behind = sorted.filter(([, score]) => least !== undefined && score < least);
  const firsts = new Map<number, number>();
  for (const [at, [, score]] of listed.entries()) {
    if (!firsts.has(score)) firsts.set(score, at + 1);
  }
  return {
    ranked: listed.map(([holder, score]) => {
      const place = firsts.get(score) ?? listed.length;
      return { holder, score, place, prizes: prizesOf(ranking, place, listed.length) };
    }),
    unranked: behind.map(([holder, score]) => ({ holder, score, missing: (least ?? 0) - score })),
  };
};
