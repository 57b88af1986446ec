/** A stream of numbers from 0 up to but not including 1; the same seed gives the same stream. */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger, public domain): small, quick, and good enough for invented people. */
export const seeded = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A whole number from `least` to `most`, both included. */
export const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

export const chance = (random: Random, probability: number): boolean => random() < probability;

/** A whole number whose mean is `mean`: the part behind the point decides by chance. */
export const about = (random: Random, mean: number): number =>
  Math.floor(mean) + (chance(random, mean % 1) ? 1 : 0);

/** One of the list, each as likely as the next. */
export const pick = <A>(random: Random, list: ReadonlyArray<A>): A => {
  const chosen = list[between(random, 0, list.length - 1)];
  if (chosen === undefined) throw new RangeError("There is nothing to pick from.");
  return chosen;
};

/** One of the list, as likely as its weight; weights of zero are never picked. */
export const pickWeighted = <A>(
  random: Random,
  list: ReadonlyArray<A>,
  weigh: (item: A) => number,
): A => {
  let left = random() * list.reduce((total, item) => total + weigh(item), 0);
  for (const item of list) {
    left -= weigh(item);
    if (left < 0) return item;
  }
  throw new RangeError("Nothing in the list has any weight.");
};

/** The list in another order. */
export const shuffle = <A>(random: Random, list: ReadonlyArray<A>): ReadonlyArray<A> =>
  list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** A positive number around `median` with a long tail; the larger `spread`, the longer. */
export const longTailed = (random: Random, median: number, spread: number): number => {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return median * Math.exp(spread * normal);
};
