import { Points } from "./points.ts";
import type { Scale } from "./scale.ts";

/** Whole points that people name when they give something away. */
const ROUND = [1, 2, 5, 10, 20, 50, 100];

/** As many amounts as stand beside one another in large type. */
const MOST_STEPS = 4;

/**
 * The round amounts, in smallest units, from which somebody chooses what to give: the largest few of
 * 1 to 100 whole points that the balance covers, the smallest first. None where it covers no point.
 */
export const giftSteps = (balance: Points, scale: Scale): ReadonlyArray<Points> =>
  ROUND.map((whole) => Points.make(whole * 10 ** scale))
    .filter((amount) => amount <= balance)
    .slice(-MOST_STEPS);
