/** Divides a total by shares into whole numbers that add up to it. */
export const divide = <A>(
  total: number,
  shares: ReadonlyArray<readonly [part: A, share: number]>,
): ReadonlyArray<readonly [part: A, count: number]> => {
  const all = shares.reduce((sum, [, share]) => sum + share, 0);
  const upTo = (share: number): number => Math.round((share / all) * total);
  let sum = 0;
  return shares.map(([part, share]) => {
    const before = upTo(sum);
    sum += share;
    return [part, upTo(sum) - before] as const;
  });
};
