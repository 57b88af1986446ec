import { Result } from "effect";
import {
  type Account,
  AccountId,
  type Books,
  type Entry,
  lotKey,
  move,
  type Posting,
  post,
  type Reason,
  type Terms,
} from "../index.ts";
import { books, holder, lot, now, own, points, today, transferId } from "./books.ts";

export const wang = AccountId.make("wang");
export const issuance = AccountId.make("issuance");
const granted: Reason = { _tag: "ByGrant", origin: "earned", why: "补登" };

export const posting = (
  before: Books,
  entries: ReadonlyArray<Entry>,
  terms: Terms = {},
  eventDate = today,
) =>
  post(
    before,
    { id: transferId("t-1"), entries, eventDate, recordedAt: now, reason: granted },
    terms,
  );

export const given = (amount: number) => move(issuance, wang, points(amount));
export const taken = (amount: number) => move(wang, issuance, points(amount));

/** Wang with one lot of the balance, or in debt where it is negative. */
export const of = (balance: number, changes: Partial<Account> = {}): Books => {
  const lots = balance > 0 ? [lot("wang", balance)] : [];
  const account = holder("wang", lots, { balance: points(balance), ...changes });
  return books([account, own("issuance")], lots);
};

export const balances = (result: ReturnType<typeof post>) =>
  Result.getOrThrow(result).accounts.map((account) => [account.id, account.balance]);
export const opened = (result: ReturnType<typeof post>) =>
  Result.getOrThrow(result).opened.map(({ origin, expires, amount }) => [origin, expires, amount]);
export const used = ({ uses }: Pick<Posting, "uses">) =>
  uses.map((use) => [lotKey(use.lot), use.amount]);
