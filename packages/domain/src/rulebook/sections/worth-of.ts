import { scaled } from "../ratio.ts";
import type { RedemptionPolicy } from "./redemption-policy.ts";

/**
 * What points (in smallest units) are worth, in whole fen, rounded towards zero so that nobody is
 * paid what the points do not cover; `null` where points have no value in money.
 * Source: practice.md section 1.
 */
export const worthOf = ({ fen }: RedemptionPolicy, points: number): number | null =>
  fen === undefined ? null : scaled(points, fen, "down");
