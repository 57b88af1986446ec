import { Result } from "effect";
import { NotYet } from "../claims/record.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import type { Account } from "./account.ts";
import type { TransferId } from "./ids.ts";
import { type NothingToMove, somethingToMove } from "./nothing-to-move.ts";
import type { Points } from "./points.ts";
import { type Opening, type PostRefusal, post } from "./post.ts";
import type { Books, Posting } from "./posting.ts";
import { move } from "./transfer.ts";

/** All that a grant needs to know; loaded and locked before the rule is asked. */
export interface GrantFacts extends Pick<Opening, "origin" | "expires"> {
  readonly books: Books;
  readonly transfer: TransferId;
  /** The village's issuance of the holder's unit, and who is given to. */
  readonly issuance: Account;
  readonly holder: Account;
  readonly amount: Points;
  readonly why: string;
  /** The day for which it is given: today, or one before. */
  readonly eventDate: CalendarDate;
}

export type GrantRefusal = NothingToMove | NotYet | PostRefusal;

/**
 * 发放: gives what no rule gave: a grant, an opening balance, points paid for, or time given, which
 * is `earned` minutes on an account of unit `time`. The amount is in smallest units, or in minutes.
 * Only what is `earned` counts towards what was ever earned.
 */
export const grant = (
  facts: GrantFacts,
  now: Instant,
): Result.Result<{ readonly posting: Posting }, GrantRefusal> =>
  Result.gen(function* () {
    const { books, transfer: id, issuance, holder, amount, origin, expires, why } = facts;
    const { eventDate } = facts;
    yield* somethingToMove(amount);
    const today = localDate(now);
    if (eventDate > today) return yield* Result.fail(new NotYet({ eventDate, today }));
    const entries = move(issuance.id, holder.id, amount);
    const reason = { _tag: "ByGrant", origin, why } as const;
    const transfer = { id, entries, eventDate, recordedAt: now, reason };
    return { posting: yield* post(books, transfer, { credit: { origin, expires } }) };
  });
