import { ERASED_WORDS } from "../../reciprocity/erased-words.ts";
import type { OrderState } from "./order.ts";

/** Where an order stands without what was written of it: that it was paid for stays, and how much. */
export const forgetOrderState = (state: OrderState): OrderState => {
  switch (state._tag) {
    case "Delivered":
      return { ...state, evidence: ERASED_WORDS };
    case "Rejected":
    case "Missed":
    case "Cancelled":
      return { ...state, why: ERASED_WORDS };
    default:
      return state;
  }
};
