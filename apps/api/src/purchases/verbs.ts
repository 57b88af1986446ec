import type { Verb } from "../mount/verb.ts";
import { cancelRest } from "./cancel.ts";
import { listPurchases } from "./list.ts";
import { orderGoods } from "./order.ts";
import { receiveGoods } from "./receive.ts";
import { seePurchase } from "./see.ts";

export const purchaseVerbs: ReadonlyArray<Verb> = [
  listPurchases,
  orderGoods,
  seePurchase,
  receiveGoods,
  cancelRest,
];
