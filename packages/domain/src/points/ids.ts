import { Schema } from "effect";

const id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/));

export const AccountId = id.pipe(Schema.brand("AccountId"));
export type AccountId = typeof AccountId.Type;

export const TransferId = id.pipe(Schema.brand("TransferId"));
export type TransferId = typeof TransferId.Type;

export const HoldId = id.pipe(Schema.brand("HoldId"));
export type HoldId = typeof HoldId.Type;

/** The number printed on a voucher, such as `0001234-839201`. */
export const VoucherNumber = Schema.String.check(Schema.isPattern(/^\d{7}-\d{6}$/)).pipe(
  Schema.brand("VoucherNumber"),
);
export type VoucherNumber = typeof VoucherNumber.Type;
