import {
  type Account,
  type AccountId,
  afterwards,
  type Books,
  HeldUnit,
  keepsLots,
  type Posting,
} from "@huzhu/domain/points";
import type { CalendarDate, Instant } from "@huzhu/domain/time";
import { accountOf, booksOf, ownAccount } from "./books.ts";
import type { Swept } from "./ledger-happening.ts";
import { sweepOut } from "./sweep-out.ts";
import type { World } from "./world.ts";

/** The books that a rule is asked on, out of which everything has been swept that expired. */
export interface Found extends Swept {
  readonly books: Books;
  readonly account: (id: AccountId) => Account;
}

interface Search {
  readonly at: Instant;
  /** The day to which something is to be dated back. */
  readonly since?: CalendarDate;
  /** Whether lots are to be seen of which nothing is left. */
  readonly spent?: boolean;
}

/** Opens the books of some accounts, and sweeps them first. */
export const lookUp = (world: World, ids: ReadonlyArray<AccountId>, search: Search): Found => {
  const expired = HeldUnit.literals.map((unit) => ownAccount(world, "expired", unit).id);
  const accounts = [...new Set([...ids, ...expired])].map((id) => accountOf(world, id));
  const swept: Array<Posting> = [];
  let books = booksOf(world, accounts, search);
  for (const account of accounts.filter(keepsLots)) {
    const posting = sweepOut(world, books, account, search.at);
    if (!posting) continue;
    swept.push(posting);
    books = afterwards(books, posting);
  }
  const found = new Map(books.accounts.map((account) => [account.id, account]));
  return { books, swept, account: (id) => accountOf({ accounts: found }, id) };
};
