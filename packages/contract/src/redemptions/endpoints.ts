import type { Endpoint } from "../endpoint/index.ts";
import {
  boundGoods,
  exchangeGoods,
  redeemAtCounter,
  redeemingTerms,
  redemptions,
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
] as const satisfies ReadonlyArray<Endpoint>;
