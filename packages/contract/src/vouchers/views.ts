import { AccountId, Points, TransferId, Voucher } from "@huzhu/domain/points";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { Owner } from "../ledger/views.ts";

export const VoucherState = Schema.Literals(["issued", "redeemed", "void"]);
export type VoucherState = typeof VoucherState.Type;

/** A paper voucher. */
export const VoucherRow = Schema.Struct({
  number: Voucher.fields.number,
  serial: Schema.Int,
  /** In smallest units. */
  worth: Points,
  /** The transfer that issued it, with all that were printed together. */
  batch: TransferId,
  state: VoucherState,
  /** How it ended; whose account got the points, where somebody did. */
  end: Schema.NullOr(
    Schema.Struct({
      at: Instant,
      account: Schema.NullOr(AccountId),
      owner: Schema.NullOr(Owner),
      why: Schema.String,
      by: Schema.String,
    }),
  ),
});
export type VoucherRow = typeof VoucherRow.Type;

/** Vouchers that were printed together. */
export const VoucherBatch = Schema.Struct({
  batch: TransferId,
  issuedAt: Instant,
  by: Schema.String,
  why: Schema.String,
  /** What each is worth, in smallest units. */
  worth: Points,
  first: Voucher.fields.number,
  last: Voucher.fields.number,
  count: Schema.Int,
  redeemed: Schema.Int,
  voided: Schema.Int,
  /** Serials that have not come back and are not void. */
  missing: Schema.Array(Schema.Struct({ first: Schema.Int, last: Schema.Int })),
});
export type VoucherBatch = typeof VoucherBatch.Type;
