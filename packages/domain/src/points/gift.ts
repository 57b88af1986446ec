import { Result, Schema } from "effect";
import type { CardId } from "../people/ids.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import { type Account, availableIn } from "./account.ts";
import { draw } from "./draw.ts";
import { AccountId, type TransferId } from "./ids.ts";
import { type Lot, type LotUse, lotKey } from "./lot.ts";
import { type NothingToMove, somethingToMove } from "./nothing-to-move.ts";
import { add, negate, type Points, subtract, ZERO } from "./points.ts";
import { BelowFloor, type Opening, type PostRefusal, post } from "./post.ts";
import type { Books, Posting } from "./posting.ts";
import { move } from "./transfer.ts";

/** Giver and receiver are the same, or of the same household. */
export class SameAccount extends Schema.TaggedClass<SameAccount>()("SameAccount", {
  account: AccountId,
}) {}

/** The two are not tied in a way by which the village lets points be given; none: by no way at all. */
export class NotKin extends Schema.TaggedClass<NotKin>()("NotKin", {
  permitted: Schema.Array(Schema.String),
}) {}

/** All that a gift needs to know; loaded and locked before the rule is asked. */
export interface GiftFacts {
  readonly books: Books;
  readonly transfer: TransferId;
  /** Two holders' accounts of the same unit. */
  readonly from: Account;
  readonly to: Account;
  readonly amount: Points;
  readonly note: string;
  /** The card by which the giver gives it themselves; none where staff book it for them. */
  readonly card?: CardId;
  /** What the two are to each other, such as 子女; none where they are no kin. */
  readonly ties: ReadonlyArray<string>;
  /** Whether family ties make them kin as near as the village lets points be given to. */
  readonly near?: boolean;
  /** The ties by which the village lets points be given. */
  readonly permitted: ReadonlyArray<string>;
}

export type GiftRefusal = NothingToMove | SameAccount | NotKin | PostRefusal;

const ofOneHolder = (from: Account, to: Account): boolean =>
  from.id === to.id || (from.holder !== null && from.holder === to.holder);

const mayGive = (facts: GiftFacts): Result.Result<void, SameAccount | NotKin> => {
  const { from, to, ties, near = false, permitted } = facts;
  if (ofOneHolder(from, to)) return Result.fail(new SameAccount({ account: to.id }));
  const allowed = near && permitted.length > 0;
  const tied = to.kind === "group" || allowed || ties.some((tie) => permitted.includes(tie));
  return tied ? Result.void : Result.fail(new NotKin({ permitted }));
};

/** Only what is there can be given away, also by somebody who may spend on credit. */
const hasIt = (from: Account, amount: Points): Result.Result<void, BelowFloor> => {
  const balance = availableIn(from);
  if (amount <= balance || from.status === "frozen") return Result.void;
  const short = subtract(amount, balance);
  const numbers = { balance, floor: ZERO, amount: negate(amount), short };
  return Result.fail(new BelowFloor({ account: from.id, ...numbers }));
};

/** One lot for each last day among those drawn, so that giving never lengthens a life. */
const openingsOf = (
  lots: ReadonlyArray<Lot>,
  uses: ReadonlyArray<LotUse>,
): ReadonlyArray<Opening> => {
  const expiries = new Map(lots.map((lot) => [lotKey(lot), lot.expires]));
  const sums = new Map<CalendarDate | null, Points>();
  for (const { lot, amount } of uses) {
    const expires = expiries.get(lotKey(lot)) ?? null;
    sums.set(expires, add(sums.get(expires) ?? ZERO, amount));
  }
  return [...sums].map(([expires, amount]) => ({ origin: "gifted", expires, amount }));
};

/**
 * 转赠: passes points or minutes on to kin, or to a group, which needs no tie. What is given counts
 * as gifted and keeps the last days that it had. The amount is in smallest units, or in minutes.
 */
export const gift = (
  facts: GiftFacts,
  now: Instant,
): Result.Result<{ readonly posting: Posting }, GiftRefusal> =>
  Result.gen(function* () {
    const { books, transfer: id, from, to, amount, note, card } = facts;
    yield* somethingToMove(amount);
    yield* mayGive(facts);
    yield* hasIt(from, amount);
    const lots = books.lots.filter(({ account }) => account === from.id);
    const uses = yield* draw(lots, amount);
    const entries = move(from.id, to.id, amount);
    const by = card === undefined ? {} : { card };
    const reason = { _tag: "ByGift", from: from.id, to: to.id, note, ...by } as const;
    const transfer = { id, entries, eventDate: localDate(now), recordedAt: now, reason };
    const opens = new Map([[to.id, openingsOf(lots, uses)]]);
    const draws = new Map([[from.id, uses]]);
    return { posting: yield* post(books, transfer, { opens, draws }) };
  });
