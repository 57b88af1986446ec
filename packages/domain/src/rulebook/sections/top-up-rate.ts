import type { Ratio } from "../ratio.ts";
import type { RedemptionPolicy } from "./redemption-policy.ts";

/**
 * 补差价: fen for one smallest unit of the points that are missing; `null` where the village takes no
 * money, or says of no point what it is worth.
 */
export const topUpRate = ({ cashTopUp, fen }: RedemptionPolicy): Ratio | null =>
  cashTopUp && fen && fen.over > 0 ? fen : null;
