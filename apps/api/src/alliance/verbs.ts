import type { Verb } from "../mount/verb.ts";
import { agreeWithShop, changeShop } from "./agree.ts";
import { clearShop, dropClearing, signClearing } from "./clear.ts";
import { disputeSale } from "./dispute.ts";
import { handInSlip } from "./hand-in.ts";
import { openShopLogin } from "./open-login.ts";
import { orderClearing } from "./order.ts";
import { presentAtShop } from "./present.ts";
import { listShops, seeClearing, seeShop } from "./see.ts";
import { drawSlip, sellAtShop } from "./sell.ts";
import { settleSale } from "./settle.ts";

export const allianceVerbs: ReadonlyArray<Verb> = [
  listShops,
  seeShop,
  seeClearing,
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
];
