import { Result } from "effect";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import type { Account } from "./account.ts";
import type { TransferId, VoucherNumber } from "./ids.ts";
import { type PostRefusal, post } from "./post.ts";
import type { Books } from "./posting.ts";
import type { EndedVoucher } from "./redeem-voucher.ts";
import { move } from "./transfer.ts";
import { type NotOut, type Voucher, voucherOut } from "./voucher.ts";

/** All that making a voucher void needs to know; loaded and locked before the rule is asked. */
export interface VoidVoucherFacts {
  readonly books: Books;
  readonly transfer: TransferId;
  /** The village's own accounts of unit `points`. */
  readonly vouchers: Account;
  readonly issuance: Account;
  /** The number on the paper, and the voucher with its serial, where there is one. */
  readonly number: VoucherNumber;
  readonly found: Voucher | null;
  readonly why: string;
}

/** 作废: takes a voucher that is lost or spoilt out of use; its worth goes back where it came from. */
export const voidVoucher = (
  { books, transfer: id, vouchers, issuance, number, found, why }: VoidVoucherFacts,
  now: Instant,
): Result.Result<EndedVoucher, NotOut | PostRefusal> =>
  Result.gen(function* () {
    const voucher = yield* voucherOut(number, found);
    const posting = yield* post(books, {
      id,
      entries: move(vouchers.id, issuance.id, voucher.worth),
      eventDate: localDate(now),
      recordedAt: now,
      reason: { _tag: "ByVoucher", step: "voided", first: number, last: number, count: 1, why },
    });
    const end = { kind: "void", at: now, account: null, transfer: id, why } as const;
    return { voucher: { ...voucher, end }, posting };
  });
