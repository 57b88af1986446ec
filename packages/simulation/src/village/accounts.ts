import type { Household } from "@huzhu/domain/people";
import { type Account, AccountId, newAccount, ownAccounts, ZERO } from "@huzhu/domain/points";
import type { MakeId } from "../ids.ts";

/** The village's own accounts and one for every household, all of them empty. */
export const openAccounts = (
  ids: MakeId,
  households: ReadonlyArray<Household>,
): ReadonlyArray<Account> => {
  const newId = (): AccountId => AccountId.make(ids("account"));
  return [
    ...ownAccounts({ issuance: newId(), store: newId() }),
    ...households.map(({ id: holder }) =>
      newAccount({ id: newId(), kind: "household", holder, floor: ZERO }),
    ),
  ];
};
