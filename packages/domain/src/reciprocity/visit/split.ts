/**
 * Shares out a whole amount in proportion to weights, by the largest remainder, so that the parts are
 * whole and sum exactly to it; of equal remainders the earlier one is first. Weights of nothing count
 * alike.
 */
export const split = (amount: number, weights: ReadonlyArray<number>): ReadonlyArray<number> => {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0)
    return weights.length === 0
      ? []
      : split(
          amount,
          weights.map(() => 1),
        );
  const whole = weights.map((weight) => Math.floor((amount * weight) / sum));
  const left = amount - whole.reduce((all, part) => all + part, 0);
  const remainder = (at: number): number => (amount * (weights[at] ?? 0)) % sum;
  const first = weights
    .map((_, at) => at)
    .toSorted((a, b) => remainder(b) - remainder(a) || a - b)
    .slice(0, left);
  const more = new Set(first);
  return whole.map((part, at) => (more.has(at) ? part + 1 : part));
};
