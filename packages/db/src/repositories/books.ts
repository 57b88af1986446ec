import type { HouseholdId } from "@huzhu/domain/people";
import {
  type Account,
  type AccountId,
  type Books,
  keepsLots,
  type OwnKind,
} from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { lockHead } from "../log/append.ts";
import type { Write } from "../unit.ts";
import * as accounts from "./accounts.ts";
import { lowsSince } from "./balances.ts";
import { openLots, type Spending } from "./lots.ts";

/** What a posting will need to see. */
export interface Wanted {
  readonly accounts: ReadonlyArray<AccountId>;
  /** From which of them something may be taken; only their lots are loaded. */
  readonly spendings?: ReadonlyArray<Spending>;
}

/**
 * The books of some accounts, locked until the unit ends: first the journal's head, then the accounts
 * in the order of their ids, so that no two units ever wait for each other.
 */
export const lock = async (
  tx: Write,
  { accounts: ids, spendings = [] }: Wanted,
): Promise<Books> => {
  const { closedThrough } = await lockHead(tx);
  const found = await accounts.lock(tx, ids);
  const people = new Set(found.filter(keepsLots).map(({ id }) => id));
  const lots = await openLots(
    tx,
    spendings.filter(({ account }) => people.has(account)),
  );
  return {
    accounts: found,
    lots,
    closedThrough: closedThrough === null ? null : CalendarDate.make(closedThrough),
    lows: [],
  };
};

/** What people may lose: at most so much, and on which day where that is dated back. */
interface Asked {
  /** `0` where nothing is taken, `null` where all lots have to be seen. */
  readonly most?: number | null;
  readonly since?: CalendarDate;
}

/** An account of people beside the village's own of its unit, as they stand in their books. */
export interface Beside {
  readonly books: Books;
  readonly holder: Account;
  readonly own: (kind: OwnKind) => Account;
}

/** Locks an account of people and some of the village's own, of the same unit. */
export const lockBeside = async (
  tx: Write,
  { id, unit }: Pick<Account, "id" | "unit">,
  kinds: ReadonlyArray<OwnKind>,
  { most = null, since }: Asked = {},
): Promise<Beside> => {
  const own = new Map<OwnKind, AccountId>();
  for (const kind of kinds) own.set(kind, await accounts.own(tx, kind, unit));
  const locked = await lock(tx, {
    accounts: [id, ...own.values()],
    spendings: most === 0 ? [] : [{ account: id, most }],
  });
  const found = (wanted: AccountId | undefined): Account => {
    const account = locked.accounts.find((one) => one.id === wanted);
    if (!account) throw new Error(`the account ${wanted} was not locked`);
    return account;
  };
  const holder = found(id);
  const lows = since === undefined ? [] : await lowsSince(tx, [holder], since);
  return { books: { ...locked, lows }, holder, own: (kind) => found(own.get(kind)) };
};

/** A household's account and one of the village's own, as they stand in their books. */
export interface Sides extends Omit<Beside, "own"> {
  readonly own: Account;
}

/** The two sides of most transfers; `null` where the household has no account. */
export const lockSides = async (
  tx: Write,
  household: HouseholdId,
  kind: OwnKind,
  asked: Asked = {},
): Promise<Sides | null> => {
  const held = await accounts.ofHousehold(tx, household);
  if (!held) return null;
  const { own, ...beside } = await lockBeside(tx, held, [kind], asked);
  return { ...beside, own: own(kind) };
};
