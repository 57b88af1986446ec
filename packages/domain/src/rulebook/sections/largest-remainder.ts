/** A part of a whole, by whoever it is for. */
export interface Weight {
  readonly holder: string;
  /** A whole number above zero. */
  readonly weight: number;
}

/**
 * Whole parts of `whole` in proportion to weights that sum to exactly `whole`: each gets what it is
 * due rounded down, and one more goes to those with the largest remainders, of equal ones to the
 * first by id. Weights and whole may be as large as safe integers are.
 */
export const largestRemainder = (
  whole: number,
  weights: ReadonlyArray<Weight>,
): ReadonlyMap<string, number> => {
  const total = weights.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  const parts = weights.map(({ holder, weight }) => {
    const due = BigInt(whole) * BigInt(weight);
    return { holder, part: Number(due / total), remainder: due % total };
  });
  const short = whole - parts.reduce((sum, { part }) => sum + part, 0);
  const first = parts.toSorted((a, b) => {
    if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
    return a.holder < b.holder ? -1 : 1;
  });
  const more = new Set(first.slice(0, short).map(({ holder }) => holder));
  return new Map(parts.map(({ holder, part }) => [holder, more.has(holder) ? part + 1 : part]));
};
