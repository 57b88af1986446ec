import { Schema } from "effect";
import { GiftId } from "../fund/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { AccountId, TransferId } from "./ids.ts";
import { Points } from "./points.ts";

/** How points came to their holder: earned by help, given by kin, granted by the village, paid for. */
export const Origin = Schema.Literals(["earned", "gifted", "granted", "bought-in"]);
export type Origin = typeof Origin.Type;

/**
 * What one credit brought, and what is left of it. Its name is the transfer that opened it and its
 * place among the lots that this transfer opened.
 */
export const Lot = Schema.Struct({
  transfer: TransferId,
  place: Schema.Int,
  account: AccountId,
  /** The account's entry by which it came: of lots that expire together the lower is the older. */
  sequence: Schema.Int,
  origin: Origin,
  /** The last day on which it can be spent; `null` where it never expires. */
  expires: Schema.NullOr(CalendarDate),
  amount: Points,
  remaining: Points,
  /** Of the fund's money: by which gift it came, wherever it moved since. */
  gift: Schema.optionalKey(GiftId),
});
export type Lot = typeof Lot.Type;

/** How much a transfer drew from a lot, or gave back to it where negative. */
export const LotUse = Schema.Struct({
  lot: Schema.Struct({ transfer: TransferId, place: Schema.Int }),
  account: AccountId,
  amount: Points,
});
export type LotUse = typeof LotUse.Type;

/** A lot's name as one text. */
export const lotKey = ({ transfer, place }: Pick<Lot, "transfer" | "place">): string =>
  `${transfer}/${place}`;

/** The order in which lots are spent: the earliest expiry first, then the oldest (law I7). */
export const bySpending = (a: Lot, b: Lot): number => {
  if (a.expires !== b.expires) {
    if (a.expires === null) return 1;
    if (b.expires === null) return -1;
    return a.expires < b.expires ? -1 : 1;
  }
  return a.sequence - b.sequence || a.place - b.place;
};
