import {
  type Account,
  AccountId,
  afterwards,
  type Books,
  type ExpiryPolicy,
  Points,
  type Posting,
  sweep,
  TransferId,
} from "@huzhu/domain/points";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Deed } from "../deed.ts";
import { sweptName } from "../expected/sweep.ts";

/** Points of a year can be spent until 10 January of the next; half of what is left goes on. */
const EXPIRY: ExpiryPolicy = { kind: "year-end", years: 0, graceDays: 10, carryOver: 50 };

export const transferId = (name: string): TransferId => TransferId.make(name);
export const accountId = (name: string): AccountId => AccountId.make(name);
export const points = (amount: number): Points => Points.make(amount);
export const dateOf = ({ today }: Deed): CalendarDate => CalendarDate.make(today);
export const nowOf = ({ at }: Deed): Instant => Instant.make(at);

export const accountIn = ({ accounts }: Books, name: string): Account => {
  const found = accounts.find(({ id }) => id === name);
  if (!found) throw new Error(`the account ${name} is not among the books`);
  return found;
};

export interface Swept {
  readonly books: Books;
  readonly postings: ReadonlyArray<Posting>;
}

/** The books once what is over is gone from some accounts. */
export const sweptBooks = (
  books: Books,
  deed: Deed,
  names: ReadonlyArray<string>,
  expired: string,
): Swept => {
  let swept: Swept = { books, postings: [] };
  for (const name of new Set(names)) {
    const id = transferId(sweptName(deed, name));
    const whose = { account: accountId(name), expired: accountId(expired) };
    const facts = { id, ...whose, books: swept.books, policy: EXPIRY };
    const posting = Result.getOrThrow(sweep(facts, nowOf(deed)));
    if (posting === null) continue;
    swept = {
      books: afterwards(swept.books, posting),
      postings: [...swept.postings, posting],
    };
  }
  return swept;
};
