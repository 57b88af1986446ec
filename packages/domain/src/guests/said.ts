import { Schema } from "effect";
import { ClearingId, SaleId } from "../alliance/ids.ts";
import { SaleLine } from "../alliance/sale.ts";
import { StaffId } from "../governance/staff.ts";
import { Fen } from "../money/fen.ts";
import { VillageId } from "../people/ids.ts";
import { Points } from "../points/points.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import { Offer } from "./offer.ts";

/** What went to a guest: nothing says who it was, which the other village knows by the same id. */
export const GuestSale = Schema.Struct({
  id: SaleId,
  on: CalendarDate,
  lines: Schema.NonEmptyArray(SaleLine),
  points: Points,
  fen: Fen,
});
export type GuestSale = typeof GuestSale.Type;

/** What a line of the book about one other village says. */
export const GuestSaid = Schema.Union([
  /** The other village asked, or changed what it asks for. */
  Schema.TaggedStruct("Offered", { offer: Offer }),
  /** Its people are served from now on, at this rate and no other. */
  Schema.TaggedStruct("Welcomed", { rate: Offer.fields.rate }),
  /** Its people are served no more. */
  Schema.TaggedStruct("Closed", {}),
  Schema.TaggedStruct("Served", { sale: GuestSale }),
  /** The goods came back on the same day. */
  Schema.TaggedStruct("TakenBack", { sale: SaleId }),
  /** The other village's list of what it owes was signed here for the store. */
  Schema.TaggedStruct("Signed", { clearing: ClearingId, fen: Fen }),
]);
export type GuestSaid = typeof GuestSaid.Type;

/** One line of the book about the people of another village; never changed. */
export const GuestEntry = Schema.Struct({
  village: VillageId,
  said: GuestSaid,
  /** Who wrote it; nobody of this village where the other one asked. */
  by: Schema.NullOr(StaffId),
  at: Instant,
});
export type GuestEntry = typeof GuestEntry.Type;
