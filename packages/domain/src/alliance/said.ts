import { Schema } from "effect";
import { PaymentId } from "../fund/ids.ts";
import { StaffId } from "../governance/staff.ts";
import { Fen } from "../money/fen.ts";
import { Points } from "../points/points.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import { ClearingId, SaleId, ShopId } from "./ids.ts";
import { Doubt, Sale, SaleRuling } from "./sale.ts";
import { ShopTerms } from "./terms.ts";

/** Who signs a clearing: the shop and the village. */
export const SigningSide = Schema.Literals(["shop", "office"]);
export type SigningSide = typeof SigningSide.Type;

const ofClearing = { clearing: ClearingId };

/** What a line of a shop's book says. */
export const ShopSaid = Schema.Union([
  Schema.TaggedStruct("Agreed", { terms: ShopTerms }),
  /** Somebody logs in for the shop from now on. */
  Schema.TaggedStruct("LoginGiven", { staff: StaffId }),
  Schema.TaggedStruct("Sold", { sale: Sale }),
  /** The slip of a sale is with the shop: its goods went. */
  Schema.TaggedStruct("HandedIn", { sale: SaleId }),
  /** What was bought came back on the same day, and its points went back. */
  Schema.TaggedStruct("TakenBack", { sale: SaleId }),
  Schema.TaggedStruct("Disputed", { sale: SaleId, doubt: Doubt }),
  Schema.TaggedStruct("Settled", { sale: SaleId, ruling: SaleRuling }),
  Schema.TaggedStruct("Cleared", {
    ...ofClearing,
    through: CalendarDate,
    sales: Schema.NonEmptyArray(SaleId),
    points: Points,
    fen: Fen,
  }),
  Schema.TaggedStruct("Signed", { ...ofClearing, side: SigningSide }),
  /** The list was wrong: its sales wait for the next one. */
  Schema.TaggedStruct("Dropped", ofClearing),
  /** The fund was asked to pay. */
  Schema.TaggedStruct("Ordered", { ...ofClearing, payment: PaymentId }),
]);
export type ShopSaid = typeof ShopSaid.Type;

/** One line of the book of a shop; never changed. */
export const ShopEntry = Schema.Struct({
  shop: ShopId,
  said: ShopSaid,
  by: StaffId,
  at: Instant,
});
export type ShopEntry = typeof ShopEntry.Type;
