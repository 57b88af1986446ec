import * as store from "@huzhu/domain/store";
import * as day from "@huzhu/domain/store/day";
import * as lack from "@huzhu/domain/store/lack";
import * as shelf from "@huzhu/domain/store/shelf";
import { told } from "./told.ts";

/** How the refusals of the store are told. */
export const STORE = told({
  409: [
    store.BarcodeTaken,
    store.PriceChanged,
    store.QuotaUsed,
    store.TopUpDiffers,
    store.OutOfStock,
    store.TakeOver,
    store.TooLateToUndo,
    day.DayElsewhere,
    day.DayNotClosed,
    lack.OnTheShelf,
    lack.AskedAlready,
  ],
  422: [
    store.NotForSale,
    store.OnlyForElders,
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
    day.DayUncounted,
    day.NotTheKeeper,
    day.NotTheSuccessor,
    day.OwnDay,
    store.PaidWithMoney,
    shelf.Banned,
    shelf.KindTwice,
  ],
});
