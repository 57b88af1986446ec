import { Result, Schema } from "effect";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import type { Account } from "./account.ts";
import type { TransferId } from "./ids.ts";
import { NothingToMove } from "./nothing-to-move.ts";
import { type Points, times, ZERO } from "./points.ts";
import { type PostRefusal, post } from "./post.ts";
import type { Books, Posting } from "./posting.ts";
import { move } from "./transfer.ts";
import { type Voucher, voucherNumber } from "./voucher.ts";

/** The most vouchers that are issued at once. */
export const MOST_VOUCHERS = 500;

/** More vouchers are asked for than are issued at once. */
export class TooManyVouchers extends Schema.TaggedClass<TooManyVouchers>()("TooManyVouchers", {
  count: Schema.Int,
  most: Schema.Int,
}) {}

/** All that issuing vouchers needs to know; loaded and locked before the rule is asked. */
export interface IssueVouchersFacts {
  readonly books: Books;
  readonly transfer: TransferId;
  /** The village's own accounts of unit `points`. */
  readonly issuance: Account;
  readonly vouchers: Account;
  /** What each is worth, in smallest units. */
  readonly worth: Points;
  /** Six digits for each voucher; there are as many vouchers as these. */
  readonly chances: ReadonlyArray<string>;
  /** The serial of the last voucher issued before; `0` before the first. */
  readonly last: number;
  readonly why: string;
}

/** What issuing vouchers changes; the vouchers run on from the last serial. */
export interface Issue {
  readonly vouchers: ReadonlyArray<Voucher>;
  readonly posting: Posting;
}

export type IssueVouchersRefusal = NothingToMove | TooManyVouchers | PostRefusal;

/** 发券: puts vouchers of one worth into people's hands; their worth stands on the voucher account. */
export const issueVouchers = (
  { books, transfer: id, issuance, vouchers, worth, chances, last, why }: IssueVouchersFacts,
  now: Instant,
): Result.Result<Issue, IssueVouchersRefusal> =>
  Result.gen(function* () {
    const count = chances.length;
    if (count > MOST_VOUCHERS) {
      return yield* Result.fail(new TooManyVouchers({ count, most: MOST_VOUCHERS }));
    }
    const issued = chances.map((chance, at): Voucher => {
      const number = voucherNumber(last + 1 + at, chance);
      return { number, worth, transfer: id, issuedAt: now, end: null };
    });
    const [first, final] = [issued.at(0)?.number, issued.at(-1)?.number];
    if (!first || !final) return yield* Result.fail(new NothingToMove({ amount: ZERO }));
    const posting = yield* post(books, {
      id,
      entries: move(issuance.id, vouchers.id, times(worth, count)),
      eventDate: localDate(now),
      recordedAt: now,
      reason: { _tag: "ByVoucher", step: "issued", first, last: final, count, why },
    });
    return { vouchers: issued, posting };
  });
