import type { Moved } from "@huzhu/contract";
import type { Account, AccountId, Posting } from "@huzhu/domain/points";

/** What postings moved, and how the accounts stand after the last of them. */
export const movedOf = (postings: ReadonlyArray<Posting>): Moved => {
  const after = new Map<AccountId, Account>();
  for (const { accounts } of postings) for (const each of accounts) after.set(each.id, each);
  return {
    transfers: postings.map(({ transfer }) => transfer.id),
    accounts: [...after.values()].map(({ id: account, balance, held, lifetime }) => ({
      account,
      balance,
      held,
      lifetime,
    })),
  };
};
