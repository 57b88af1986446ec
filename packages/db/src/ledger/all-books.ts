import {
  type Account,
  type AccountId,
  type Books,
  type Lot,
  lotKey,
  type Posting,
} from "@huzhu/domain/points";
import type { Wanted } from "../repositories/books.ts";

/**
 * The books of all orders of a set, as the postings so far leave them. Each order gets its own part
 * of them, so that what it costs to decide one does not grow with the others.
 */
export class AllBooks {
  readonly #closedThrough: Books["closedThrough"];
  readonly #accounts: Map<AccountId, Account>;
  readonly #lots = new Map<AccountId, Map<string, Lot>>();

  constructor({ accounts, lots, closedThrough }: Books) {
    this.#closedThrough = closedThrough;
    this.#accounts = new Map(accounts.map((account) => [account.id, account]));
    for (const lot of lots) this.#put(lot);
  }

  /** The accounts that were asked for, with the lots of those that something may be taken from. */
  partOf({ accounts, spendings = [] }: Wanted): Books {
    const lots = spendings.flatMap(({ account }) => [...(this.#lots.get(account)?.values() ?? [])]);
    const found = [...new Set(accounts)].flatMap((id) => this.#accounts.get(id) ?? []);
    return { accounts: found, lots, closedThrough: this.#closedThrough, lows: [] };
  }

  write({ accounts, opened, touched }: Posting): void {
    for (const account of accounts) this.#accounts.set(account.id, account);
    for (const lot of touched) this.#put(lot);
    for (const lot of opened) this.#put(lot);
  }

  #put(lot: Lot): void {
    const own = this.#lots.get(lot.account) ?? new Map<string, Lot>();
    this.#lots.set(lot.account, own);
    own.set(lotKey(lot), lot);
  }
}
