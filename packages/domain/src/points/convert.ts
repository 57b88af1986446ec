import { Result, Schema } from "effect";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import type { Account } from "./account.ts";
import type { AccountId, TransferId } from "./ids.ts";
import { type NothingToMove, somethingToMove } from "./nothing-to-move.ts";
import { Points, times } from "./points.ts";
import type { ConversionRate } from "./policy.ts";
import { type PostRefusal, post } from "./post.ts";
import { afterwards, type Books, type Posting } from "./posting.ts";
import { move } from "./transfer.ts";

/** The village does not let time become points. */
export class NoConversion extends Schema.TaggedClass<NoConversion>()("NoConversion", {}) {}

/** Only whole multiples of `every` minutes become points, so that nothing is ever rounded. */
export class NotWholeMultiple extends Schema.TaggedClass<NotWholeMultiple>()("NotWholeMultiple", {
  minutes: Schema.Int,
  every: Schema.Int,
}) {}

/** All that a conversion needs to know; loaded and locked before the rule is asked. */
export interface ConvertFacts {
  readonly books: Books;
  /** Which transfer takes the minutes, and which one brings the points. */
  readonly transfers: { readonly out: TransferId; readonly in: TransferId };
  /** Whose minutes they are, and the village's exchange of unit `time`. */
  readonly person: Account;
  readonly exchangeOfTime: Account;
  /** Who gets the points, and the village's exchange of unit `points`. */
  readonly holder: Account;
  readonly exchangeOfPoints: Account;
  readonly minutes: Points;
  /** Minutes for points in smallest units; `null` where the village has decided on none. */
  readonly rate: ConversionRate | null;
  /** The last day on which the points can be spent. */
  readonly expires: CalendarDate | null;
}

/** The two postings of a conversion: both are written, or none. */
export interface Conversion {
  readonly out: Posting;
  readonly in: Posting;
}

export type ConvertRefusal = NothingToMove | NoConversion | NotWholeMultiple | PostRefusal;

/**
 * 折换: turns minutes into points at the village's rate. The points are earned ones, because the
 * time was; but what was ever earned does not grow by them, because it was counted as time.
 */
export const convert = (
  facts: ConvertFacts,
  now: Instant,
): Result.Result<Conversion, ConvertRefusal> =>
  Result.gen(function* () {
    const { books, transfers, minutes, rate, expires } = facts;
    yield* somethingToMove(minutes);
    if (!rate) return yield* Result.fail(new NoConversion());
    const every = rate.minutes;
    if (minutes % every !== 0) return yield* Result.fail(new NotWholeMultiple({ minutes, every }));
    const common = { _tag: "ByConversion", rate: [every, rate.points] } as const;
    const moment = { eventDate: localDate(now), recordedAt: now };
    const out = yield* post(books, {
      id: transfers.out,
      entries: move(facts.person.id, facts.exchangeOfTime.id, minutes),
      ...moment,
      reason: { ...common, other: transfers.in, side: "out" },
    });
    const points = times(Points.make(minutes / every), rate.points);
    const brought = {
      id: transfers.in,
      entries: move(facts.exchangeOfPoints.id, facts.holder.id, points),
      ...moment,
      reason: { ...common, other: transfers.out, side: "in" },
    } as const;
    const earned = new Map<AccountId, Points>();
    const terms = { credit: { origin: "earned", expires }, earned } as const;
    return { out, in: yield* post(afterwards(books, out), brought, terms) };
  });
