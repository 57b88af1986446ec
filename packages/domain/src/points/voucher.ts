import { Result, Schema } from "effect";
import { Instant } from "../time/instant.ts";
import { AccountId, TransferId, VoucherNumber } from "./ids.ts";
import { Points } from "./points.ts";
import type { Scale } from "./scale.ts";

/** What vouchers are printed for, in whole points. */
export const Denomination = Schema.Literals([5, 10, 20, 50, 100]);
export type Denomination = typeof Denomination.Type;

/** What such a voucher is worth, in smallest units of the village's scale. */
export const worthOf = (denomination: Denomination, scale: Scale): Points =>
  Points.make(denomination * 10 ** scale);

/** How a voucher ended: it came back, or was made void; once. */
export const VoucherEnd = Schema.Struct({
  kind: Schema.Literals(["redeemed", "void"]),
  at: Instant,
  /** Whom it was credited to; `null` where it was made void. */
  account: Schema.NullOr(AccountId),
  transfer: TransferId,
  /** Why it was made void; empty where it came back. */
  why: Schema.String,
});
export type VoucherEnd = typeof VoucherEnd.Type;

/** 积分券: a piece of paper that is worth points to whoever brings it. */
export const Voucher = Schema.Struct({
  number: VoucherNumber,
  /** What it is worth, in smallest units. */
  worth: Points,
  /** The transfer by which it was issued. */
  transfer: TransferId,
  issuedAt: Instant,
  /** `null` while it is out. */
  end: Schema.NullOr(VoucherEnd),
});
export type Voucher = typeof Voucher.Type;

const SERIAL_DIGITS = 7;

/** The number of a voucher: its serial, and six digits of chance that nobody can guess. */
export const voucherNumber = (serial: number, chance: string): VoucherNumber =>
  VoucherNumber.make(`${String(serial).padStart(SERIAL_DIGITS, "0")}-${chance}`);

export const serialOf = (number: VoucherNumber): number => Number(number.slice(0, SERIAL_DIGITS));

/** There is no voucher of this number; one with other digits of chance is unknown too. */
export class VoucherUnknown extends Schema.TaggedClass<VoucherUnknown>()("VoucherUnknown", {
  number: VoucherNumber,
}) {}

/** The voucher came back before. */
export class VoucherUsed extends Schema.TaggedClass<VoucherUsed>()("VoucherUsed", {
  at: Instant,
}) {}

/** The voucher was made void. */
export class VoucherVoid extends Schema.TaggedClass<VoucherVoid>()("VoucherVoid", {
  at: Instant,
  why: Schema.String,
}) {}

export type NotOut = VoucherUnknown | VoucherUsed | VoucherVoid;

/**
 * The voucher of a number, if it is out: `found` is the one with the serial of that number, or
 * `null` where there is none.
 */
export const voucherOut = (
  number: VoucherNumber,
  found: Voucher | null,
): Result.Result<Voucher, NotOut> => {
  if (found?.number !== number) return Result.fail(new VoucherUnknown({ number }));
  if (found.end === null) return Result.succeed(found);
  const { kind, at, why } = found.end;
  return Result.fail(kind === "redeemed" ? new VoucherUsed({ at }) : new VoucherVoid({ at, why }));
};
