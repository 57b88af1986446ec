import { Payer } from "../../catalog/payer.ts";
import { Fen } from "../../money/fen.ts";
import { largestRemainder } from "../../rulebook/sections/largest-remainder.ts";
import { type Order, type Payers, priceOf } from "./order.ts";

const PAYERS = Payer.literals;

const NOTHING: Payers = { family: Fen.make(0), fund: Fen.make(0), government: Fen.make(0) };

/** How many units are to be paid for: what was accepted. */
const acceptedUnits = ({ state }: Order): number =>
  state._tag === "Accepted" || state._tag === "Paid" ? state.units : 0;

/**
 * What each payer owes for an order, in fen: nothing before it was accepted; where less was done than
 * ordered, each their share of it, to the fen.
 */
export const owedBy = (order: Order): Payers => {
  const due = priceOf({ units: 1, fen: order.fen }) * acceptedUnits(order);
  const weights = PAYERS.map((holder) => ({ holder, weight: order.payers[holder] }));
  if (due === 0 || weights.every(({ weight }) => weight === 0)) return NOTHING;
  const parts = largestRemainder(due, weights);
  const part = (payer: Payer) => Fen.make(parts.get(payer) ?? 0);
  return { family: part("family"), fund: part("fund"), government: part("government") };
};
