import { OwnHousehold } from "@huzhu/domain/claims";
import { Household, Resident } from "@huzhu/domain/people";
import {
  Denomination,
  MOST_VOUCHERS,
  Points,
  TooManyVouchers,
  TransferId,
  VoucherNumber,
  VoucherUnknown,
  VoucherUsed,
  VoucherVoid,
  Why,
} from "@huzhu/domain/points";
import { Schema } from "effect";
import { type Caller, command, PageNumber, pageOf, query } from "../endpoint/index.ts";
import { POSTING } from "../ledger/posting.ts";
import { VoucherBatch, VoucherRow, VoucherState } from "./views.ts";

export * from "./views.ts";

const seesVouchers: Caller = { kind: "staff", duty: "see-ledger" };
const managesVouchers: Caller = { kind: "staff", duty: "manage-vouchers" };

const NOT_OUT = [VoucherUnknown, VoucherUsed, VoucherVoid];

export const voucherBatches = query({
  name: "vouchers.batches",
  path: "/api/voucher-batches",
  caller: seesVouchers,
  summary: "What was printed together, the newest first, and which serials are still out.",
  query: Schema.Struct({ page: Schema.optionalKey(PageNumber) }),
  answer: pageOf(VoucherBatch),
});

export const vouchers = query({
  name: "vouchers.list",
  path: "/api/vouchers",
  caller: seesVouchers,
  summary: "Vouchers by serial, a hundred at a time.",
  query: Schema.Struct({
    batch: Schema.optionalKey(TransferId),
    state: Schema.optionalKey(VoucherState),
    page: Schema.optionalKey(PageNumber),
  }),
  answer: pageOf(VoucherRow),
});

export const issueVouchers = command({
  name: "vouchers.issue",
  path: "/api/vouchers",
  caller: managesVouchers,
  summary: "Makes vouchers to be printed: their points are out from now on.",
  body: Schema.Struct({
    /** In whole points. */
    denomination: Denomination,
    count: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: MOST_VOUCHERS })),
    why: Why,
  }),
  answer: Schema.Struct({ batch: VoucherBatch, vouchers: Schema.Array(VoucherRow) }),
  refusals: [...POSTING, TooManyVouchers],
});

export const redeemVoucher = command({
  name: "vouchers.redeem",
  path: "/api/vouchers/redeem",
  caller: { kind: "staff", duty: "redeem-at-counter" },
  summary: "Takes a voucher back at the counter and gives its points to a household.",
  body: Schema.Struct({
    number: VoucherNumber,
    household: Household.fields.id,
    resident: Schema.NullOr(Resident.fields.id),
  }),
  answer: Schema.Struct({
    transfer: TransferId,
    number: VoucherNumber,
    points: Points,
    balance: Points,
  }),
  refusals: [...POSTING, ...NOT_OUT, OwnHousehold],
});

export const voidVouchers = command({
  name: "vouchers.void",
  path: "/api/vouchers/void",
  caller: managesVouchers,
  summary: "Makes vouchers worthless that were lost or misprinted; their points come back.",
  body: Schema.Struct({
    numbers: Schema.NonEmptyArray(VoucherNumber).check(Schema.isMaxLength(MOST_VOUCHERS)),
    why: Why,
  }),
  answer: Schema.Array(VoucherRow),
  refusals: [...POSTING, ...NOT_OUT],
});
