import { Result, Schema } from "effect";
import type { Account } from "./account.ts";
import { AccountId } from "./ids.ts";
import { add, Points, subtract, sum } from "./points.ts";
import type { Entry } from "./transfer.ts";

/** The entries do not sum to zero: a defect of whoever built them. */
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
  balance: Points,
  floor: Points,
  amount: Points,
  short: Points,
}) {}

export type PostRefusal = Unbalanced | UnknownAccount | AccountFrozen | BelowFloor;

const apply = (account: Account, amount: Points): Result.Result<Account, PostRefusal> => {
  if (account.status === "frozen") {
    return Result.fail(new AccountFrozen({ account: account.id }));
  }
  const balance = add(account.balance, amount);
  if (amount < 0 && account.floor !== null && balance < account.floor) {
    const { id, floor, balance: before } = account;
    const short = subtract(floor, balance);
    return Result.fail(new BelowFloor({ account: id, balance: before, floor, amount, short }));
  }
  return Result.succeed({ ...account, balance });
};

/**
 * The accounts as they stand after the entries, or the first refusal; the accounts given are never
 * changed. A credit is taken even below the floor, so that a debt can always be paid back.
 */
export const post = (
  accounts: ReadonlyArray<Account>,
  entries: ReadonlyArray<Entry>,
): Result.Result<ReadonlyArray<Account>, PostRefusal> => {
  const difference = sum(entries.map((entry) => entry.amount));
  if (difference !== 0) return Result.fail(new Unbalanced({ difference }));
  const after = new Map(accounts.map((account) => [account.id, account]));
  for (const entry of entries) {
    const account = after.get(entry.account);
    if (!account) return Result.fail(new UnknownAccount({ account: entry.account }));
    const posted = apply(account, entry.amount);
    if (Result.isFailure(posted)) return Result.fail(posted.failure);
    after.set(account.id, posted.success);
  }
  return Result.succeed([...after.values()]);
};
