import {
  ClearingId,
  Doubt,
  Sale,
  SaleId,
  SaleLine,
  SaleRuling,
  ShopId,
  ShopTerms,
  SigningSide,
  SlipNumber,
} from "@huzhu/domain/alliance";
import { OrderState, PaymentId } from "@huzhu/domain/fund";
import { StaffId } from "@huzhu/domain/governance";
import { Fen } from "@huzhu/domain/money";
import { Points } from "@huzhu/domain/points";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";

/** Who did something, by the name that they had. */
const Did = Schema.Struct({ name: Schema.String, at: Instant });

/** A sale as a shop and the office read it; who took it is masked. */
export const SaleRow = Schema.Struct({
  sale: SaleId,
  on: CalendarDate,
  maskedName: Schema.String,
  lines: Schema.Array(SaleLine),
  points: Points,
  fen: Sale.fields.fen,
  sold: Did,
  /** On which slip it was sold; its number is shown to the shop once it has it. */
  slip: Schema.NullOr(
    Schema.Struct({ number: Schema.NullOr(SlipNumber), handedIn: Schema.Boolean }),
  ),
  doubt: Schema.NullOr(Doubt),
  ruling: Schema.NullOr(SaleRuling),
  clearing: Schema.NullOr(ClearingId),
});
export type SaleRow = typeof SaleRow.Type;

/** 清算单: what it comes to, and who signed. */
export const ClearingRow = Schema.Struct({
  clearing: ClearingId,
  through: CalendarDate,
  points: Points,
  fen: Fen,
  /** How many sales stand on it. */
  sales: Schema.Int,
  made: Did,
  signatures: Schema.Array(Schema.Struct({ side: SigningSide, ...Did.fields })),
  dropped: Schema.Boolean,
  payment: Schema.NullOr(PaymentId),
  /** Where the fund's order stands; `null` before it was asked. */
  paid: Schema.NullOr(OrderState),
});
export type ClearingRow = typeof ClearingRow.Type;

/** A shop in the list of all. */
export const ShopRow = Schema.Struct({
  shop: ShopId,
  terms: ShopTerms,
  /** What is owed and stands on no list yet. */
  waiting: Schema.Struct({ points: Points, fen: Fen }),
  disputes: Schema.Int,
});
export type ShopRow = typeof ShopRow.Type;

/** A list with every sale on it, the oldest first, as both sides sign it. */
export const ClearingSheet = Schema.Struct({
  shop: ShopRow,
  list: ClearingRow,
  sales: Schema.Array(SaleRow),
});
export type ClearingSheet = typeof ClearingSheet.Type;

/** One shop, its sales that stand on no list, and its lists; the newest first. */
export const ShopView = Schema.Struct({
  ...ShopRow.fields,
  logins: Schema.Array(
    Schema.Struct({ staff: StaffId, name: Schema.String, login: Schema.String }),
  ),
  sales: Schema.Array(SaleRow),
  clearings: Schema.Array(ClearingRow),
});
export type ShopView = typeof ShopView.Type;

/** Whoever laid their card at a shop, masked. */
export const ShopCustomer = Schema.Struct({ maskedName: Schema.String, balance: Points });
export type ShopCustomer = typeof ShopCustomer.Type;

/** What was sold, and what is left to whoever bought it. */
export const ShopSold = Schema.Struct({ row: SaleRow, balance: Points });
export type ShopSold = typeof ShopSold.Type;
