import { Schema } from "effect";

/** The most that one amount or balance may be, far above any village and far below rounding. */
export const MOST_POINTS = 1_000_000_000_000;

/**
 * An exact amount of points: a whole number of the smallest unit of the village's {@link Scale},
 * negative where points are taken. With scale 1, `15` means 1.5 points.
 */
export const Points = Schema.Int.check(
  Schema.isBetween({ minimum: -MOST_POINTS, maximum: MOST_POINTS }),
).pipe(Schema.brand("Points"));
export type Points = typeof Points.Type;

export const ZERO = Points.make(0);

export const add = (a: Points, b: Points): Points => Points.make(a + b);
export const subtract = (a: Points, b: Points): Points => Points.make(a - b);
export const negate = (a: Points): Points => Points.make(a === 0 ? 0 : -a);
export const times = (a: Points, n: number): Points => Points.make(a * n);
export const sum = (all: Iterable<Points>): Points => {
  let total = 0;
  for (const points of all) total += points;
  return Points.make(total);
};
