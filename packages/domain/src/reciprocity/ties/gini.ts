/**
 * How unevenly a load lies on people, in thousandths: 0 where all carry the same, near 1000 where one
 * carries everything. Nobody, or nothing to carry, is 0.
 */
export const gini = (loads: ReadonlyArray<number>): number => {
  const sorted = loads.toSorted((a, b) => a - b);
  const total = sorted.reduce((sum, load) => sum + load, 0);
  if (total === 0) return 0;
  const count = sorted.length;
  const weighted = sorted.reduce((sum, load, at) => sum + (2 * (at + 1) - count - 1) * load, 0);
  return Math.round((1000 * weighted) / (count * total));
};
