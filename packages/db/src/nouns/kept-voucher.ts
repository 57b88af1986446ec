import { Voucher } from "@huzhu/domain/points";
import { Schema } from "effect";
import { Actor } from "./actor.ts";

/** A voucher with who issued it, and who ended it. */
export const KeptVoucher = Schema.Struct({
  ...Voucher.fields,
  issuedBy: Actor,
  endedBy: Schema.NullOr(Actor),
});
export type KeptVoucher = typeof KeptVoucher.Type;
