/** One law that a world breaks, and where. */
export interface Incoherence {
  readonly law: string;
  readonly at: string;
}

/** Nothing where the law holds. */
export const unless = (holds: boolean, law: string, at: string): ReadonlyArray<Incoherence> =>
  holds ? [] : [{ law, at }];

export const total = (amounts: Iterable<number>): number => {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum;
};
