import * as store from "@huzhu/domain/store";
import { told } from "./told.ts";

/** How the refusals of the store are told. */
export const STORE = told({
  409: [
    store.BarcodeTaken,
    store.PriceChanged,
    store.QuotaUsed,
    store.OutOfStock,
    store.TakeOver,
    store.TooLateToUndo,
  ],
  422: [
    store.NotForSale,
    store.TwiceInBasket,
    store.ShortOfPoints,
    store.CodeNeeded,
    store.CardLimitReached,
    store.VouchNeeded,
    store.WrongDirection,
    store.NotABarcode,
    store.WrongCheckDigit,
    store.NotInTake,
    store.OwnCount,
    store.TakeUnfinished,
    store.CountUnexplained,
    store.MadeByAnother,
    store.NotInRedemption,
  ],
});
