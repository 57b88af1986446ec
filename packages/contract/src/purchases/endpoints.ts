import type { Endpoint } from "../endpoint/index.ts";
import { cancelRest, orderGoods, purchases, receiveGoods, seePurchase } from "./index.ts";

/** In the order of the API page. */
export const purchaseEndpoints = [
  purchases,
  orderGoods,
  seePurchase,
  receiveGoods,
  cancelRest,
] as const satisfies ReadonlyArray<Endpoint>;
