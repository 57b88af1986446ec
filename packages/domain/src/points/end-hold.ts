import { Result, Schema } from "effect";
import { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import { type HeldAccount, type Hold, HoldEnd, isOverdue } from "./hold.ts";
import type { TransferId } from "./ids.ts";
import { type NothingToMove, somethingToMove } from "./nothing-to-move.ts";
import { Points, subtract, ZERO } from "./points.ts";
import { type PostRefusal, post } from "./post.ts";
import type { Books, Posting } from "./posting.ts";
import { move } from "./transfer.ts";

/** The hold ended before, and ends only once (law I3). */
export class HoldEnded extends Schema.TaggedClass<HoldEnded>()("HoldEnded", {
  kind: HoldEnd.fields.kind,
  at: Instant,
}) {}

/** The time of the hold is over; it can only be freed now. */
export class HoldExpired extends Schema.TaggedClass<HoldExpired>()("HoldExpired", {
  expiresAt: Instant,
}) {}

/** The time of the hold is not over; `null` where it has none. */
export class NotYetExpired extends Schema.TaggedClass<NotYetExpired>()("NotYetExpired", {
  expiresAt: Schema.NullOr(Instant),
}) {}

/** More is asked for than stands on hold. In smallest units. */
export class MoreThanHeld extends Schema.TaggedClass<MoreThanHeld>()("MoreThanHeld", {
  held: Points,
  amount: Points,
  short: Points,
}) {}

/** All that taking what stands on hold needs to know; loaded and locked before the rule is asked. */
export interface PostHoldFacts {
  readonly books: Books;
  readonly hold: Hold;
  readonly transfer: TransferId;
}

export type PostHoldRefusal = HoldEnded | HoldExpired | NothingToMove | MoreThanHeld | PostRefusal;

const stands = ({ end }: Hold): Result.Result<void, HoldEnded> =>
  end === null ? Result.void : Result.fail(new HoldEnded({ kind: end.kind, at: end.at }));

/** Takes what stands on hold, or a part of it, and frees the rest. */
export const postHold = (
  { books, hold, transfer: id }: PostHoldFacts,
  amount: Points,
  now: Instant,
): Result.Result<{ readonly hold: Hold; readonly posting: Posting }, PostHoldRefusal> =>
  Result.gen(function* () {
    yield* stands(hold);
    const { account, to, amount: held, purpose, expiresAt } = hold;
    if (expiresAt !== null && isOverdue(hold, now)) {
      return yield* Result.fail(new HoldExpired({ expiresAt }));
    }
    yield* somethingToMove(amount);
    if (amount > held) {
      const short = subtract(amount, held);
      return yield* Result.fail(new MoreThanHeld({ held, amount, short }));
    }
    const entries = move(account, to, amount);
    const reason = { _tag: "ByHold", hold: hold.id, purpose } as const;
    const transfer = { id, entries, eventDate: localDate(now), recordedAt: now, reason };
    const posting = yield* post(books, transfer, { unheld: { account, amount: held } });
    return { hold: { ...hold, end: { kind: "posted", at: now, amount, transfer: id } }, posting };
  });

/** Frees the whole amount, also in a frozen account, because nothing moves. */
const free = (
  { hold, account }: HeldAccount,
  kind: "released" | "expired",
  at: Instant,
): HeldAccount => ({
  hold: { ...hold, end: { kind, at, amount: ZERO, transfer: null } },
  account: { ...account, held: subtract(account.held, hold.amount) },
});

/** Frees what stands on hold because somebody says so, at any time. */
export const releaseHold = (
  facts: HeldAccount,
  now: Instant,
): Result.Result<HeldAccount, HoldEnded> =>
  Result.map(stands(facts.hold), () => free(facts, "released", now));

/** Frees what stands on hold because its time is over. */
export const expireHold = (
  facts: HeldAccount,
  now: Instant,
): Result.Result<HeldAccount, HoldEnded | NotYetExpired> =>
  Result.gen(function* () {
    yield* stands(facts.hold);
    const { expiresAt } = facts.hold;
    if (!isOverdue(facts.hold, now)) return yield* Result.fail(new NotYetExpired({ expiresAt }));
    return free(facts, "expired", now);
  });
