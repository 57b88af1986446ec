import { Result } from "effect";
import type { OrderState } from "../fund/order.ts";
import type { PurchaseSaid } from "./entry.ts";
import { type PurchaseOrder, purchaseState, receivedFen } from "./purchase.ts";
import { PurchaseElsewhere } from "./refusals.ts";

/** What the cancelling writes; `unpaid` is whether nothing came, so that the fund pays nothing. */
export interface Cancelled {
  readonly said: PurchaseSaid;
  readonly unpaid: boolean;
}

/** 余下不要了: nothing more is awaited of an order, with a word why; what came is paid. */
export const cancelRest = (
  order: PurchaseOrder,
  payment: OrderState,
  why: string,
): Result.Result<Cancelled, PurchaseElsewhere> => {
  const state = purchaseState(order, payment);
  if (state !== "waiting" && state !== "open") {
    return Result.fail(new PurchaseElsewhere({ state }));
  }
  const said = { _tag: "RestCancelled", purchase: order.id, why } as const;
  return Result.succeed({ said, unpaid: receivedFen(order) === 0 });
};
