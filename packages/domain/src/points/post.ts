import { Result, Schema } from "effect";
import type { GiftId } from "../fund/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { type Account, availableIn, keepsLots } from "./account.ts";
import { draw } from "./draw.ts";
import { AccountId } from "./ids.ts";
import { type Lot, type LotUse, lotKey, type Origin } from "./lot.ts";
import type { Matching, NeedsEarned } from "./matching.ts";
import { add, negate, Points, subtract, sum, ZERO } from "./points.ts";
import type { Books, Line, LowPoint, Posting } from "./posting.ts";
import type { Entry, Transfer } from "./transfer.ts";

/** The entries do not sum to zero, or are of two units: a defect of whoever built them. */
export class Unbalanced extends Schema.TaggedClass<Unbalanced>()("Unbalanced", {
  difference: Points,
}) {}

/** An entry names an account that was not among the facts. */
export class UnknownAccount extends Schema.TaggedClass<UnknownAccount>()("UnknownAccount", {
  account: AccountId,
}) {}

/** The account is frozen: its holder died, moved away, or the village stopped it. */
export class AccountFrozen extends Schema.TaggedClass<AccountFrozen>()("AccountFrozen", {
  account: AccountId,
}) {}

/** Taking the amount would leave less than the floor. All numbers in smallest units. */
export class BelowFloor extends Schema.TaggedClass<BelowFloor>()("BelowFloor", {
  account: AccountId,
  /** What is available: the balance without what stands on hold. */
  balance: Points,
  floor: Points,
  amount: Points,
  short: Points,
}) {}

/**
 * The amount is there today, but not on the day that the transfer is dated back to, or on a day
 * since: `on` is the day on which it would be missed most (law I10).
 */
export class BelowFloorThen extends Schema.TaggedClass<BelowFloorThen>()("BelowFloorThen", {
  account: AccountId,
  on: CalendarDate,
  balance: Points,
  floor: Points,
  amount: Points,
  short: Points,
}) {}

/** The day lies in a period that is closed; nothing enters it any more (law I10). */
export class PeriodClosed extends Schema.TaggedClass<PeriodClosed>()("PeriodClosed", {
  eventDate: CalendarDate,
  closedThrough: CalendarDate,
}) {}

export type PostRefusal =
  | Unbalanced
  | UnknownAccount
  | AccountFrozen
  | BelowFloor
  | BelowFloorThen
  | PeriodClosed
  | NeedsEarned;

/** What comes in by a credit: of which origin, and until when it can be spent. */
export interface Opening {
  readonly origin: Origin;
  readonly expires: CalendarDate | null;
  readonly amount: Points;
  readonly gift?: GiftId;
}

/** How the lots move, where it is not the common way: earned, without expiry, in spending order. */
export interface Terms {
  /** What every credit opens. */
  readonly credit?: Pick<Opening, "origin" | "expires">;
  /** What each credited account's lots are to be, summing to its credit; in place of `credit`. */
  readonly opens?: ReadonlyMap<AccountId, ReadonlyArray<Opening>>;
  /** Which lots each debited account gives, summing to its debit; in place of spending order. */
  readonly draws?: ReadonlyMap<AccountId, ReadonlyArray<LotUse>>;
  /** Lots that a credit gives back to before it opens any; amounts are positive. */
  readonly restores?: ReadonlyArray<LotUse>;
  readonly matching?: Matching | null;
  /** How much each account's lifetime total moves, where it is not what was earned. */
  readonly earned?: ReadonlyMap<AccountId, Points>;
  /** An amount that stood on hold for this very transfer. */
  readonly unheld?: { readonly account: AccountId; readonly amount: Points };
}

const COMMON = { origin: "earned", expires: null } as const;

/** The transfer under way: accounts and lots as they stand so far, and what was done. */
interface Desk {
  readonly transfer: Transfer;
  readonly terms: Terms;
  readonly lows: Books["lows"];
  readonly accounts: Map<AccountId, Account>;
  readonly lots: Map<string, Lot>;
  readonly lines: Array<Line>;
  readonly opened: Set<string>;
  readonly uses: Array<LotUse>;
}

const useLot = ({ lots, uses }: Desk, use: LotUse): void => {
  const key = lotKey(use.lot);
  const lot = lots.get(key);
  if (!lot) throw new Error(`The lot ${key} is not among the facts.`);
  const remaining = subtract(lot.remaining, use.amount);
  if (remaining < 0) throw new Error(`The lot ${key} has no ${use.amount} left.`);
  lots.set(key, { ...lot, remaining });
  uses.push(use);
};

const openLot = (desk: Desk, account: Account, { amount, ...opening }: Opening): void => {
  const { transfer, lots, opened } = desk;
  const place = opened.size;
  const name = { transfer: transfer.id, place };
  const { id, entries: sequence } = account;
  lots.set(lotKey(name), { ...name, account: id, sequence, ...opening, amount, remaining: amount });
  opened.add(lotKey(name));
};

/** What a credit opens, as the terms have it; what pays a debt is still among it. */
const openingsOf = (
  { opens, credit = COMMON }: Terms,
  { account, amount }: Entry,
): ReadonlyArray<Opening> => {
  const openings = opens?.get(account) ?? [{ ...credit, amount }];
  const opened = sum(openings.map((one) => one.amount));
  if (opened !== amount) throw new Error(`A credit of ${amount} cannot open ${opened}.`);
  return openings;
};

/** Gives a credit to lots: back to old ones first, then to new ones. What paid a debt is gone. */
const keep = (desk: Desk, account: Account, entry: Entry, debt: number): void => {
  let gone = Math.min(debt, entry.amount);
  for (const use of desk.terms.restores ?? []) {
    const back = use.account === account.id ? Math.min(entry.amount - gone, use.amount) : 0;
    if (back === 0) continue;
    gone += back;
    useLot(desk, { ...use, amount: Points.make(-back) });
  }
  for (const opening of openingsOf(desk.terms, entry)) {
    const kept = Math.max(0, opening.amount - gone);
    gone -= opening.amount - kept;
    if (kept > 0) openLot(desk, account, { ...opening, amount: Points.make(kept) });
  }
};

const earnedBy = (terms: Terms, entry: Entry): Points => {
  if (terms.earned) return terms.earned.get(entry.account) ?? ZERO;
  if (entry.amount <= 0) return ZERO;
  const earned = openingsOf(terms, entry).filter(({ origin }) => origin === "earned");
  return sum(earned.map(({ amount }) => amount));
};

/**
 * The lowest that an account stands on the day of the transfer or on any later one, with what moved
 * so far. An earlier day has no say: what is swept today leaves the days as they were to which
 * another transfer of the same unit of work is dated back.
 */
const lowOf = ({ lows, transfer, lines }: Desk, id: AccountId): LowPoint | null => {
  const [low, ...others] = lows.filter(
    ({ account, on }) => account === id && on >= transfer.eventDate,
  );
  if (!low) return null;
  const lowest = others.reduce((one, other) => (other.balance < one.balance ? other : one), low);
  const moved = sum(lines.filter(({ account }) => account === id).map(({ amount }) => amount));
  return { ...lowest, balance: add(lowest.balance, moved) };
};

const checkFloor = (
  desk: Desk,
  account: Account,
  amount: Points,
): Result.Result<void, BelowFloor | BelowFloorThen> => {
  const { id, floor } = account;
  if (amount >= 0 || floor === null) return Result.void;
  const balance = availableIn(account);
  if (balance + amount < floor) {
    const short = subtract(floor, add(balance, amount));
    return Result.fail(new BelowFloor({ account: id, balance, floor, amount, short }));
  }
  const low = lowOf(desk, id);
  if (low && low.balance + amount < floor) {
    const { on, balance: then } = low;
    const short = subtract(floor, add(then, amount));
    return Result.fail(
      new BelowFloorThen({ account: id, on, balance: then, floor, amount, short }),
    );
  }
  return Result.void;
};

const enter = (desk: Desk, entry: Entry): Result.Result<void, PostRefusal> =>
  Result.gen(function* () {
    const { accounts, terms, lines } = desk;
    const { account: id, amount } = entry;
    const before = accounts.get(id);
    if (!before) return yield* Result.fail(new UnknownAccount({ account: id }));
    if (before.status === "frozen") return yield* Result.fail(new AccountFrozen({ account: id }));
    yield* checkFloor(desk, before, amount);
    const earned = keepsLots(before) ? earnedBy(terms, entry) : ZERO;
    const after = {
      ...before,
      balance: add(before.balance, amount),
      lifetime: add(before.lifetime, earned),
      entries: before.entries + 1,
    };
    accounts.set(id, after);
    const { entries: sequence, balance } = after;
    lines.push({ account: id, amount, sequence, balance, earned });
    if (!keepsLots(after)) return;
    if (amount > 0) return keep(desk, after, entry, Math.max(0, -before.balance));
    const own = [...desk.lots.values()].filter((lot) => lot.account === id);
    const drawn = terms.draws?.get(id) ?? (yield* draw(own, negate(amount), terms.matching));
    for (const use of drawn) useLot(desk, use);
  });

const openDesk = ({ accounts, lots, lows }: Books, transfer: Transfer, terms: Terms): Desk => {
  const desk: Desk = {
    transfer,
    terms,
    lows,
    accounts: new Map(accounts.map((account) => [account.id, account])),
    lots: new Map(lots.map((lot) => [lotKey(lot), lot])),
    lines: [],
    opened: new Set(),
    uses: [],
  };
  const { unheld } = terms;
  const account = unheld && desk.accounts.get(unheld.account);
  if (account) {
    desk.accounts.set(account.id, { ...account, held: subtract(account.held, unheld.amount) });
  }
  return desk;
};

const postingOf = ({ transfer, accounts, lots, lines, opened, uses }: Desk): Posting => {
  const moved = new Set(lines.map(({ account }) => account));
  const used = new Set(uses.map(({ lot }) => lotKey(lot)));
  const all = [...lots.values()];
  return {
    transfer,
    lines,
    accounts: [...accounts.values()].filter(({ id }) => moved.has(id)),
    opened: all.filter((lot) => opened.has(lotKey(lot))),
    touched: all.filter((lot) => used.has(lotKey(lot)) && !opened.has(lotKey(lot))),
    uses,
  };
};

/** The entries of a transfer sum to zero, and all of them are of one unit. */
const balanced = ({ accounts }: Books, { entries }: Transfer): Result.Result<void, Unbalanced> => {
  const difference = sum(entries.map((entry) => entry.amount));
  const named = new Set(entries.map((entry) => entry.account));
  const units = new Set(accounts.filter(({ id }) => named.has(id)).map(({ unit }) => unit));
  return difference !== 0 || units.size > 1
    ? Result.fail(new Unbalanced({ difference }))
    : Result.void;
};

/**
 * What a transfer changes, or the first thing that stands in its way; the books given are never
 * changed. A credit is taken even below the floor, so that a debt can always be paid back, and pays
 * it before it becomes a lot.
 */
export const post = (
  books: Books,
  transfer: Transfer,
  terms: Terms = {},
): Result.Result<Posting, PostRefusal> =>
  Result.gen(function* () {
    const { closedThrough } = books;
    const { eventDate, entries } = transfer;
    if (closedThrough !== null && eventDate <= closedThrough) {
      return yield* Result.fail(new PeriodClosed({ eventDate, closedThrough }));
    }
    yield* balanced(books, transfer);
    const desk = openDesk(books, transfer, terms);
    for (const entry of entries) yield* enter(desk, entry);
    return postingOf(desk);
  });
