import { Result, Schema } from "effect";
import { isGood, type KeptSale } from "../alliance/book.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { ServedSale } from "./book.ts";

/** It came back before, its points went back, it is doubted or on a list, or it was on another day. */
export class GuestSaleOver extends Schema.TaggedClass<GuestSaleOver>()("GuestSaleOver", {}) {}

/**
 * 当天退货: a guest brings all of it back on the same day. `served` is how the store has it, `kept` how
 * the guest's own village has it.
 */
export const takeBack = (
  served: ServedSale,
  kept: KeptSale,
  today: CalendarDate,
): Result.Result<ServedSale["sale"], GuestSaleOver> =>
  served.takenBack || served.sale.on !== today || !isGood(kept) || kept.clearing !== null
    ? Result.fail(new GuestSaleOver())
    : Result.succeed(served.sale);
