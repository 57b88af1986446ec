import { Result, Schema } from "effect";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import { type Account, availableIn } from "./account.ts";
import type { TransferId } from "./ids.ts";
import { type NothingToMove, somethingToMove } from "./nothing-to-move.ts";
import { Points, subtract } from "./points.ts";
import { type PostRefusal, post } from "./post.ts";
import type { Books, Posting } from "./posting.ts";
import { Why } from "./reason.ts";
import { move } from "./transfer.ts";

/** The pool has less than the amount; it never gives what nobody donated. In smallest units. */
export class PoolShort extends Schema.TaggedClass<PoolShort>()("PoolShort", {
  balance: Points,
  amount: Points,
  short: Points,
}) {}

/** Nobody named the decision, such as the minutes of a meeting, that allows the relief. */
export class DecisionMissing extends Schema.TaggedClass<DecisionMissing>()("DecisionMissing", {}) {}

/** All that a relief needs to know; loaded and locked before the rule is asked. */
export interface RelieveFacts {
  readonly books: Books;
  readonly transfer: TransferId;
  /** The village's pool, and who is given to. */
  readonly pool: Account;
  readonly to: Account;
  readonly amount: Points;
  /** Names the decision that allows it, such as 村委会3月5日会议纪要. */
  readonly decision: string;
  /** The last day on which it can be spent. */
  readonly expires: CalendarDate | null;
}

export type RelieveRefusal = NothingToMove | DecisionMissing | PoolShort | PostRefusal;

/** That the pool has the amount left, whatever becomes of it. */
export const poolHas = (pool: Account, amount: Points): Result.Result<void, PoolShort> => {
  const balance = availableIn(pool);
  if (amount <= balance) return Result.void;
  return Result.fail(new PoolShort({ balance, amount, short: subtract(amount, balance) }));
};

/** 救助: gives points or minutes out of the pool to somebody in need, by a decision. */
export const relieve = (
  { books, transfer: id, pool, to, amount, decision, expires }: RelieveFacts,
  now: Instant,
): Result.Result<{ readonly posting: Posting }, RelieveRefusal> =>
  Result.gen(function* () {
    yield* somethingToMove(amount);
    if (!Schema.is(Why)(decision)) return yield* Result.fail(new DecisionMissing());
    yield* poolHas(pool, amount);
    const entries = move(pool.id, to.id, amount);
    const reason = { _tag: "ByRelief", to: to.id, decision } as const;
    const transfer = { id, entries, eventDate: localDate(now), recordedAt: now, reason };
    return { posting: yield* post(books, transfer, { credit: { origin: "gifted", expires } }) };
  });
