import * as purchases from "@huzhu/domain/purchases";
import { told } from "./told.ts";

/** How the refusals of purchases are told. */
export const PURCHASES = told({
  409: [
    purchases.PurchaseElsewhere,
    purchases.MoreThanAwaited,
    purchases.GoodsAwaited,
    purchases.GoodsCame,
    purchases.ShelvedAlready,
  ],
  422: [purchases.NothingCame, purchases.SlipMissing, purchases.CameSpoiled],
});
