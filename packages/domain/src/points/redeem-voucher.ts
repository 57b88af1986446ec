import { Result } from "effect";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import type { Account } from "./account.ts";
import type { TransferId, VoucherNumber } from "./ids.ts";
import { type Opening, type PostRefusal, post } from "./post.ts";
import type { Books, Posting } from "./posting.ts";
import { move } from "./transfer.ts";
import { type NotOut, type Voucher, voucherOut } from "./voucher.ts";

/** All that taking a voucher back needs to know; loaded and locked before the rule is asked. */
export interface RedeemVoucherFacts extends Pick<Opening, "origin" | "expires"> {
  readonly books: Books;
  readonly transfer: TransferId;
  /** The village's voucher account, and whose account is credited. */
  readonly vouchers: Account;
  readonly holder: Account;
  /** The number on the paper, and the voucher with its serial, where there is one. */
  readonly number: VoucherNumber;
  readonly found: Voucher | null;
}

/** A voucher as it ended, and what that moves. */
export interface EndedVoucher {
  readonly voucher: Voucher;
  readonly posting: Posting;
}

/** 收券: credits what a voucher is worth to whoever brought it, once. */
export const redeemVoucher = (
  facts: RedeemVoucherFacts,
  now: Instant,
): Result.Result<EndedVoucher, NotOut | PostRefusal> =>
  Result.gen(function* () {
    const { books, transfer: id, vouchers, holder, number, found, origin, expires } = facts;
    const voucher = yield* voucherOut(number, found);
    const what = { step: "redeemed", first: number, last: number, count: 1, why: "" } as const;
    const transfer = {
      id,
      entries: move(vouchers.id, holder.id, voucher.worth),
      eventDate: localDate(now),
      recordedAt: now,
      reason: { _tag: "ByVoucher", ...what },
    } as const;
    const posting = yield* post(books, transfer, { credit: { origin, expires } });
    const end = { kind: "redeemed", at: now, account: holder.id, transfer: id, why: "" } as const;
    return { voucher: { ...voucher, end }, posting };
  });
