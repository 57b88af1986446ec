import type { Endpoint } from "../endpoint/index.ts";
import {
  boundGoods,
  exchangeGoods,
  quietHomes,
  redeemAtCounter,
  redeemingTerms,
  redemptions,
  redemptionTill,
  undoRedemption,
} from "./index.ts";

/** In the order of the API page. */
export const redemptionsEndpoints = [
  redeemAtCounter,
  undoRedemption,
  redeemingTerms,
  boundGoods,
  exchangeGoods,
  redemptions,
  redemptionTill,
  quietHomes,
] as const satisfies ReadonlyArray<Endpoint>;
