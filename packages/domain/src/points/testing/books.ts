import { CalendarDate, Instant } from "../../time/index.ts";
import {
  type Account,
  AccountId,
  type AccountKind,
  type Books,
  type Lot,
  newAccount,
  Points,
  sum,
  TransferId,
  ZERO,
} from "../index.ts";

/** A morning in March; `today` is its date in the village. */
export const now = Instant.make(Date.parse("2026-03-06T02:00:00Z"));
export const today = CalendarDate.make("2026-03-06");

export const points = (amount: number): Points => Points.make(amount);
export const date = (text: string): CalendarDate => CalendarDate.make(text);
export const transferId = (text: string): TransferId => TransferId.make(text);

/** A lot of earned points that live for ever, if nothing else is said. */
export const lot = (account: string, amount: number, changes: Partial<Lot> = {}): Lot => ({
  transfer: transferId(`t-${account}`),
  place: 0,
  account: AccountId.make(account),
  sequence: 1,
  origin: "earned",
  expires: null,
  amount: points(amount),
  remaining: points(amount),
  ...changes,
});

/** A household's account with what its lots come to. */
export const holder = (
  id: string,
  lots: ReadonlyArray<Lot> = [],
  changes: Partial<Account> = {},
): Account =>
  newAccount({
    id: AccountId.make(id),
    kind: "household",
    floor: ZERO,
    balance: sum(lots.map(({ remaining }) => remaining)),
    entries: 1,
    ...changes,
  });

/** One of the village's own accounts; its id is its kind. */
export const own = (kind: AccountKind, balance = 0, changes: Partial<Account> = {}): Account =>
  newAccount({ id: AccountId.make(kind), kind, balance: points(balance), ...changes });

export const books = (
  accounts: ReadonlyArray<Account>,
  lots: ReadonlyArray<Lot> = [],
  changes: Partial<Books> = {},
): Books => ({ accounts, lots, closedThrough: null, lows: [], ...changes });
