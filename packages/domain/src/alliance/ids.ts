import { Schema } from "effect";

const id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/));

export const ShopId = id.pipe(Schema.brand("ShopId"));
export type ShopId = typeof ShopId.Type;

export const SaleId = id.pipe(Schema.brand("SaleId"));
export type SaleId = typeof SaleId.Type;

/** What stands on a slip of paper: its place in the shop's book, and six digits of chance. */
export const SlipNumber = Schema.String.check(Schema.isPattern(/^\d{4,8}-\d{6}$/)).pipe(
  Schema.brand("SlipNumber"),
);
export type SlipNumber = typeof SlipNumber.Type;

export const ClearingId = id.pipe(Schema.brand("ClearingId"));
export type ClearingId = typeof ClearingId.Type;
