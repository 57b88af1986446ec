import { Result } from "effect";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import type { Account } from "./account.ts";
import type { TransferId } from "./ids.ts";
import { type NothingToMove, somethingToMove } from "./nothing-to-move.ts";
import type { Points } from "./points.ts";
import { type PostRefusal, post } from "./post.ts";
import type { Books, Posting } from "./posting.ts";
import { move } from "./transfer.ts";

/** All that a donation needs to know; loaded and locked before the rule is asked. */
export interface DonateFacts {
  readonly books: Books;
  readonly transfer: TransferId;
  /** Who gives, and the village's pool of the same unit. */
  readonly from: Account;
  readonly pool: Account;
  readonly amount: Points;
  readonly note: string;
}

export type DonateRefusal = NothingToMove | PostRefusal;

/** 捐赠: gives points or minutes to the pool for those in need; in smallest units, or in minutes. */
export const donate = (
  { books, transfer: id, from, pool, amount, note }: DonateFacts,
  now: Instant,
): Result.Result<{ readonly posting: Posting }, DonateRefusal> =>
  Result.gen(function* () {
    yield* somethingToMove(amount);
    const entries = move(from.id, pool.id, amount);
    const reason = { _tag: "ByDonation", from: from.id, note } as const;
    const transfer = { id, entries, eventDate: localDate(now), recordedAt: now, reason };
    return { posting: yield* post(books, transfer) };
  });
