import type { Endpoint } from "../endpoint/index.ts";
import {
  agreeWithShop,
  changeShop,
  clearing,
  clearShop,
  disputeSale,
  drawSlip,
  dropClearing,
  handInSlip,
  openShopLogin,
  orderClearing,
  presentAtShop,
  sellAtShop,
  settleSale,
  shop,
  shops,
  signClearing,
} from "./index.ts";

/** In the order of the API page. */
export const allianceEndpoints = [
  shops,
  shop,
  clearing,
  agreeWithShop,
  changeShop,
  openShopLogin,
  presentAtShop,
  sellAtShop,
  drawSlip,
  handInSlip,
  disputeSale,
  settleSale,
  clearShop,
  signClearing,
  dropClearing,
  orderClearing,
] as const satisfies ReadonlyArray<Endpoint>;
