import type { Lot, LotUse } from "./lot.ts";
import { Points } from "./points.ts";

/** Takes from lots in the order given, as far as they reach. */
export const take = (lots: ReadonlyArray<Lot>, amount: number): ReadonlyArray<LotUse> => {
  const uses: Array<LotUse> = [];
  let left = amount;
  for (const { transfer, place, account, remaining } of lots) {
    if (left === 0) break;
    const taken = Math.min(left, remaining);
    if (taken === 0) continue;
    left -= taken;
    uses.push({ lot: { transfer, place }, account, amount: Points.make(taken) });
  }
  return uses;
};
