import { Result, Schema } from "effect";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import { draw } from "./draw.ts";
import { type AccountId, TransferId } from "./ids.ts";
import type { LotUse } from "./lot.ts";
import { negate, type Points, subtract, sum } from "./points.ts";
import { type PostRefusal, post } from "./post.ts";
import type { Books, Posting } from "./posting.ts";
import type { Reason } from "./reason.ts";
import { type PoolShort, poolHas } from "./relieve.ts";

/** The transfer is itself a reversal; what it undid is entered anew instead. */
export class ReversalOfReversal extends Schema.TaggedClass<ReversalOfReversal>()(
  "ReversalOfReversal",
  { transfer: TransferId },
) {}

/** The transfer was undone before, and is undone only once (law I6). */
export class AlreadyReversed extends Schema.TaggedClass<AlreadyReversed>()("AlreadyReversed", {
  by: TransferId,
}) {}

/**
 * Transfers of this kind are not undone: what expired is over, a conversion is undone as a pair,
 * vouchers are made void, a voucher that came back cannot go out again, and what a visit brought is
 * taken back by deciding that the visit was not so, the fund takes back its money itself, and goods that
 * came back leave again by a redemption of their own.
 */
export class NotReversible extends Schema.TaggedClass<NotReversible>()("NotReversible", {
  kind: Schema.Literals([
    ...(["ByExpiry", "ByConversion", "ByVoucher", "ByVisit", "ByReturn", "ByShop"] as const),
    ...(["ByContribution", "ByPayment", "ByFundMove"] as const),
  ]),
}) {}

/** The transfer that is to be undone, as the journal keeps it. */
export interface Original extends Pick<Posting, "transfer" | "lines" | "uses"> {
  /** The transfer that undid it; `null` where none did. */
  readonly reversedBy: TransferId | null;
}

/** All that a reversal needs to know; loaded and locked before the rule is asked. */
export interface ReverseFacts {
  /**
   * Among its lots are, beside those with something left of the accounts that the original gave to,
   * all those that the original opened or drew from, spent or not, as they stand now.
   */
  readonly books: Books;
  readonly original: Original;
  readonly id: TransferId;
  readonly why: string;
  /** The transfer that stands for the original from now on; `null` where none does. */
  readonly replacement: TransferId | null;
}

export type ReverseRefusal =
  | ReversalOfReversal
  | AlreadyReversed
  | NotReversible
  | PoolShort
  | PostRefusal;

const mayBeUndone = (reason: Reason): Result.Result<void, NotReversible> => {
  switch (reason._tag) {
    case "ByExpiry":
    case "ByConversion":
    case "ByVoucher":
    case "ByVisit":
    case "ByReturn":
    case "ByShop":
    case "ByContribution":
    case "ByPayment":
    case "ByFundMove":
      return Result.fail(new NotReversible({ kind: reason._tag }));
    default:
      return Result.void;
  }
};

/** Whether what the pool gained was given on since: it never gives what nobody donated. */
const stillInPool = ({ accounts }: Books, { lines }: Original): Result.Result<void, PoolShort> => {
  const pool = accounts.find(({ kind }) => kind === "pool");
  const gained = lines.find(({ account, amount }) => account === pool?.id && amount > 0);
  return pool && gained ? poolHas(pool, gained.amount) : Result.void;
};

/** What the account lost comes back to the latest lots first: later debts took the earliest. */
const givenBack = (uses: ReadonlyArray<LotUse>): ReadonlyArray<LotUse> =>
  uses.filter(({ amount }) => amount > 0).toReversed();

/** What the account gained is taken from the very lots that it opened, then in spending order. */
const takenBack = (
  { lots }: Books,
  original: TransferId,
  { account, amount }: { readonly account: AccountId; readonly amount: Points },
): Result.Result<ReadonlyArray<LotUse>, PostRefusal> =>
  Result.gen(function* () {
    const own = lots.filter((lot) => lot.account === account);
    const first = yield* draw(
      own.filter(({ transfer }) => transfer === original),
      amount,
    );
    const rest = subtract(amount, sum(first.map((use) => use.amount)));
    const others = own.filter(({ transfer }) => transfer !== original);
    return [...first, ...(yield* draw(others, rest))];
  });

/** Undoes a transfer of whatever kind; the kinds that are undone one by one are told by `reverse`. */
export const undo = (
  { books, original, id, why, replacement }: ReverseFacts,
  now: Instant,
): Result.Result<Posting, ReversalOfReversal | AlreadyReversed | PostRefusal> =>
  Result.gen(function* () {
    const { transfer, lines, uses, reversedBy } = original;
    if (transfer.reason._tag === "ByReversal") {
      return yield* Result.fail(new ReversalOfReversal({ transfer: transfer.id }));
    }
    if (reversedBy !== null) return yield* Result.fail(new AlreadyReversed({ by: reversedBy }));
    const draws = new Map<AccountId, ReadonlyArray<LotUse>>();
    for (const line of lines.filter(({ amount }) => amount > 0)) {
      draws.set(line.account, yield* takenBack(books, transfer.id, line));
    }
    const earned = new Map(lines.map((line) => [line.account, negate(line.earned)]));
    const reason = { _tag: "ByReversal", transfer: transfer.id, why, replacement } as const;
    const entries = lines.map(({ account, amount }) => ({ account, amount: negate(amount) }));
    const reversal = { id, entries, eventDate: localDate(now), recordedAt: now, reason };
    return yield* post(books, reversal, { draws, restores: givenBack(uses), earned });
  });

/**
 * 冲正: undoes one transfer, once (law I6), with an entry of today against each of its entries. The
 * lots that it drew from get back what it drew, with the last days that they had, and what was ever
 * earned goes back too. What it gave must still be there: otherwise BelowFloor, or PoolShort for what
 * the pool has given on. What it took as debt, where that was paid back since, opens a lot
 * without a last day.
 */
export const reverse = (
  facts: ReverseFacts,
  now: Instant,
): Result.Result<{ readonly posting: Posting }, ReverseRefusal> =>
  Result.gen(function* () {
    const { books, original } = facts;
    yield* mayBeUndone(original.transfer.reason);
    const posting = yield* undo(facts, now);
    yield* stillInPool(books, original);
    return { posting };
  });
