import { Result } from "effect";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import { availableIn } from "./account.ts";
import { type ExpiryPolicy, expiryOf } from "./expiry.ts";
import type { AccountId, TransferId } from "./ids.ts";
import { bySpending, type Lot, type LotUse, lotKey } from "./lot.ts";
import { Points, sum } from "./points.ts";
import { type Opening, type PostRefusal, post } from "./post.ts";
import type { Books, Posting } from "./posting.ts";
import { move } from "./transfer.ts";

export interface SweepFacts {
  readonly id: TransferId;
  /** With all lots of the account that are over. */
  readonly books: Books;
  readonly account: AccountId;
  /** Where the village keeps what nobody spent. */
  readonly expired: AccountId;
  readonly policy: ExpiryPolicy;
}

/** Whether a lot's last day was before this one. */
export const isOver = ({ expires }: Lot, today: CalendarDate): boolean =>
  expires !== null && expires < today;

/** What is left in lots that are not over by a day: what a balance would be if they were swept. */
export const spendableOn = (lots: ReadonlyArray<Lot>, date: CalendarDate): Points =>
  sum(lots.filter((lot) => !isOver(lot, date)).map(({ remaining }) => remaining));

/** How many of a hundred go on. */
const shareOf = (policy: ExpiryPolicy): number => (policy.kind === "never" ? 0 : policy.carryOver);

const goingOn = (share: number, amount: number): number => Math.floor((amount * share) / 100);

/**
 * Takes what is over, the earliest first. What is lost for good is at most what is not on hold; what
 * goes on may have been on hold, because it still is there for it.
 */
const takeOver = (
  over: ReadonlyArray<Lot>,
  share: number,
  notOnHold: number,
): ReadonlyArray<LotUse> => {
  let free = notOnHold;
  if (free <= 0) return [];
  return over.toSorted(bySpending).flatMap(({ transfer, place, account, remaining }) => {
    const amount = Math.min(remaining, Math.floor((free * 100) / (100 - share)));
    free -= amount - goingOn(share, amount);
    return amount > 0 ? [{ lot: { transfer, place }, account, amount: Points.make(amount) }] : [];
  });
};

/** What goes on, lot by lot of those that were taken, each with its origin and a new last day. */
const carried = (
  lots: ReadonlyArray<Lot>,
  taken: ReadonlyArray<LotUse>,
  policy: ExpiryPolicy,
  today: CalendarDate,
): ReadonlyArray<Opening> => {
  const expires = expiryOf(policy, today);
  return taken.flatMap(({ lot, amount }) => {
    const old = lots.find((one) => lotKey(one) === lotKey(lot));
    const on = goingOn(shareOf(policy), amount);
    return old && on > 0 ? [{ origin: old.origin, expires, amount: Points.make(on) }] : [];
  });
};

/**
 * 清零: moves what is over by today out of an account, and what the policy carries over back with a
 * new last day; `null` where there is nothing to do or the account is frozen. The earliest goes
 * first, and no more than leaves what stands on hold, so that a second sweep finds nothing (law I7).
 */
export const sweep = (
  { id, books, account, expired, policy }: SweepFacts,
  now: Instant,
): Result.Result<Posting | null, PostRefusal> => {
  const today = localDate(now);
  const holder = books.accounts.find((one) => one.id === account);
  const over = books.lots.filter((lot) => lot.account === account && isOver(lot, today));
  if (!holder || holder.status === "frozen") return Result.succeed(null);
  const available = availableIn(holder);
  const taken = takeOver(over, shareOf(policy), available);
  if (taken.length === 0) return Result.succeed(null);

  const gone = sum(taken.map(({ amount }) => amount));
  const openings = carried(over, taken, policy, today);
  const back = sum(openings.map(({ amount }) => amount));
  const away = move(account, expired, gone);
  const again = back > 0 ? move(expired, account, back) : [];
  // What goes on comes first where what stands on hold would be missing in between.
  const entries = gone > available ? [...again, ...away] : [...away, ...again];
  const reason = { _tag: "ByExpiry", account, on: today, carried: back } as const;
  return post(
    books,
    { id, entries, eventDate: today, recordedAt: now, reason },
    {
      draws: new Map([[account, taken]]),
      opens: new Map([[account, openings]]),
      earned: new Map(),
    },
  );
};
