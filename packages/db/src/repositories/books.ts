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

/** A household's account and one of the village's own, as they stand in their books. */
export interface Sides {
  readonly books: Books;
  readonly holder: Account;
  readonly own: Account;
}

/** What a household may lose: at most so much, and on which day where that is dated back. */
interface Asked {
  /** `0` where nothing is taken, `null` where all its lots have to be seen. */
  readonly most?: number | null;
  readonly since?: CalendarDate;
}

/**
 * The two sides of most transfers; `null` where the household has no account. The household's lock
 * also guards its caps: nobody counts its claims between our sum and our entry.
 */
export const lockSides = async (
  tx: Write,
  household: HouseholdId,
  kind: OwnKind,
  { most = null, since }: Asked = {},
): Promise<Sides | null> => {
  const held = await accounts.ofHousehold(tx, household);
  if (!held) return null;
  const ownId = await accounts.own(tx, kind);
  const locked = await lock(tx, {
    accounts: [held.id, ownId],
    spendings: most === 0 ? [] : [{ account: held.id, most }],
  });
  const holder = locked.accounts.find(({ id }) => id === held.id);
  const own = locked.accounts.find(({ id }) => id === ownId);
  if (!holder || !own) return null;
  const lows = since === undefined ? [] : await lowsSince(tx, [holder], since);
  return { books: { ...locked, lows }, holder, own };
};
