import { Result, Schema } from "effect";
import { ResidentId } from "../../people/ids.ts";
import type { Account } from "../../points/account.ts";
import type { TransferId } from "../../points/ids.ts";
import { type NothingToMove, somethingToMove } from "../../points/nothing-to-move.ts";
import type { Points } from "../../points/points.ts";
import { type PostRefusal, post } from "../../points/post.ts";
import type { Books, Posting } from "../../points/posting.ts";
import { Why } from "../../points/reason.ts";
import { DecisionMissing, type PoolShort, poolHas } from "../../points/relieve.ts";
import { move } from "../../points/transfer.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import { type WaitingFacts, waitingForStarter } from "./starter-credits.ts";

/** Somebody can give, has given, or had a starter credit this year already. */
export class NotWaitingForStarter extends Schema.TaggedClass<NotWaitingForStarter>()(
  "NotWaitingForStarter",
  { resident: ResidentId },
) {}

/** All that giving one needs to know; loaded and locked before the rule is asked. */
export interface GiveStarterFacts extends WaitingFacts {
  readonly books: Books;
  readonly transfer: TransferId;
  readonly elder: ResidentId;
  /** The village's pool, and the account of the elder or of their household. */
  readonly pool: Account;
  readonly to: Account;
  readonly amount: Points;
  /** Names the decision that allows it, such as 村委会3月5日会议纪要. */
  readonly decision: string;
  /** The last day on which it can be spent. */
  readonly expires: CalendarDate | null;
}

export type GiveStarterRefusal =
  | NotWaitingForStarter
  | NothingToMove
  | DecisionMissing
  | PoolShort
  | PostRefusal;

/** Gives an elder who cannot help others a starter credit out of the pool, once a year in a unit. */
export const giveStarter = (
  {
    books,
    transfer: id,
    elder: resident,
    pool,
    to,
    amount,
    decision,
    expires,
    ...waiting
  }: GiveStarterFacts,
  now: Instant,
): Result.Result<Posting, GiveStarterRefusal> =>
  Result.gen(function* () {
    if (!waitingForStarter(waiting).some(({ person }) => person === resident)) {
      return yield* Result.fail(new NotWaitingForStarter({ resident }));
    }
    yield* somethingToMove(amount);
    if (!Schema.is(Why)(decision)) return yield* Result.fail(new DecisionMissing());
    yield* poolHas(pool, amount);
    const eventDate = localDate(now);
    const year = Number(eventDate.slice(0, 4));
    const reason = { _tag: "ByStarter", resident, unit: to.unit, year, decision } as const;
    const entries = move(pool.id, to.id, amount);
    const transfer = { id, entries, eventDate, recordedAt: now, reason };
    return yield* post(books, transfer, { credit: { origin: "gifted", expires } });
  });
