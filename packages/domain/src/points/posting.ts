import { Schema } from "effect";
import type { CalendarDate } from "../time/calendar-date.ts";
import { Account } from "./account.ts";
import { AccountId } from "./ids.ts";
import { Lot, LotUse, lotKey } from "./lot.ts";
import { Points } from "./points.ts";
import { Transfer } from "./transfer.ts";

/** An entry as the journal keeps it: which of its account's it is, and the balance after it. */
export const Line = Schema.Struct({
  account: AccountId,
  amount: Points,
  sequence: Schema.Int,
  balance: Points,
  /** By how much it moves what was ever earned. */
  earned: Points,
});
export type Line = typeof Line.Type;

/** What a transfer changes, decided and ready to be written. */
export const Posting = Schema.Struct({
  transfer: Transfer,
  /** One for each entry, in their order. */
  lines: Schema.Array(Line),
  /** The accounts that it moves, as they stand after it. */
  accounts: Schema.Array(Account),
  opened: Schema.Array(Lot),
  /** Lots of earlier transfers that it drew from or gave back to, as they stand after it. */
  touched: Schema.Array(Lot),
  uses: Schema.Array(LotUse),
});
export type Posting = typeof Posting.Type;

/** The lowest that an account stands on the day of a transfer or on any later day. */
export interface LowPoint {
  readonly account: AccountId;
  readonly on: CalendarDate;
  readonly balance: Points;
}

/** What a posting is decided on; loaded and locked before any rule is asked. */
export interface Books {
  readonly accounts: ReadonlyArray<Account>;
  /** Lots with something left, of the accounts that something may be taken from. */
  readonly lots: ReadonlyArray<Lot>;
  /** The last day of the last closed period; `null` before the first was closed. */
  readonly closedThrough: CalendarDate | null;
  /** Only for transfers that are dated back, and only where it is lower than today's balance. */
  readonly lows: ReadonlyArray<LowPoint>;
}

/** The books once a posting is written into them. */
export const afterwards = (books: Books, { accounts, opened, touched }: Posting): Books => {
  const moved = new Map(accounts.map((account) => [account.id, account]));
  const lots = new Map(touched.map((lot) => [lotKey(lot), lot]));
  return {
    ...books,
    accounts: books.accounts.map((account) => moved.get(account.id) ?? account),
    lots: [...books.lots.map((lot) => lots.get(lotKey(lot)) ?? lot), ...opened],
  };
};
