import { Result } from "effect";
import type { AccountId, TransferId } from "../../points/ids.ts";
import { negate, type Points, sum } from "../../points/points.ts";
import { type PostRefusal, post } from "../../points/post.ts";
import type { Books, Posting } from "../../points/posting.ts";
import type { ByVisit } from "../../points/reason.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";

/** What one account gains by a visit. */
export interface Gain {
  readonly account: AccountId;
  readonly amount: Points;
}

export interface PostRewardFacts {
  readonly books: Books;
  readonly issuance: AccountId;
  readonly gains: ReadonlyArray<Gain>;
  readonly transfer: TransferId;
  readonly reason: ByVisit;
  /** The day of the visit. */
  readonly eventDate: CalendarDate;
  readonly expires: CalendarDate | null;
}

/** Gains of the same account are one entry. */
const together = (gains: ReadonlyArray<Gain>): ReadonlyArray<Gain> =>
  [...Map.groupBy(gains, ({ account }) => account)].map(([account, own]) => ({
    account,
    amount: sum(own.map(({ amount }) => amount)),
  }));

/** Pays what a visit brought in one unit, as one transfer; null where it brought nothing. */
export const postReward = (
  { books, issuance, gains, transfer, reason, eventDate, expires }: PostRewardFacts,
  now: Instant,
): Result.Result<Posting | null, PostRefusal> => {
  const paid = together(gains.filter(({ amount }) => amount > 0));
  if (paid.length === 0) return Result.succeed(null);
  const all = sum(paid.map(({ amount }) => amount));
  const entries = [{ account: issuance, amount: negate(all) }, ...paid];
  const credit = { origin: "earned", expires } as const;
  return post(books, { id: transfer, entries, eventDate, recordedAt: now, reason }, { credit });
};
