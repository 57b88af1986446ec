import { Schema } from "effect";
import { Fen } from "../money/fen.ts";
import { CardId, HouseholdId } from "../people/ids.ts";
import { TransferId } from "../points/ids.ts";
import { Points } from "../points/points.ts";
import { RedemptionLine } from "../store/redeem.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { SaleId, SlipNumber } from "./ids.ts";

/** A line of a sale: what went for how many points, and what the village owes for all its pieces. */
export const SaleLine = Schema.Struct({ ...RedemptionLine.fields, fen: Fen });
export type SaleLine = typeof SaleLine.Type;

/** Goods of a shop that went for points. */
export const Sale = Schema.Struct({
  id: SaleId,
  household: HouseholdId,
  /** By which card the points went. */
  card: CardId,
  /** The slip for which the shop hands the goods over; `null` where it did so at once. */
  slip: Schema.NullOr(SlipNumber),
  on: CalendarDate,
  lines: Schema.NonEmptyArray(SaleLine),
  points: Points,
  fen: Fen,
  transfer: TransferId,
});
export type Sale = typeof Sale.Type;

/** What may be wrong with a sale; no words of anybody's about anybody. */
export const Doubt = Schema.Literals(["notReceived", "otherGoods", "wrongAmount", "notThem"]);
export type Doubt = typeof Doubt.Type;

/** What came of a dispute: the sale is owed, or its points went back and nothing is owed. */
export const SaleRuling = Schema.Literals(["stands", "void"]);
export type SaleRuling = typeof SaleRuling.Type;
