import type { Household } from "@huzhu/domain/people";
import { type Account, AccountId, type AccountKind, ZERO } from "@huzhu/domain/points";
import type { MakeId } from "../ids.ts";

/** The village's own two accounts and one for every household, all of them empty. */
export const openAccounts = (
  ids: MakeId,
  households: ReadonlyArray<Household>,
): ReadonlyArray<Account> => {
  const open = (kind: AccountKind, holder: Account["holder"]): Account => ({
    id: AccountId.make(ids("account")),
    kind,
    holder,
    status: "open",
    floor: holder ? ZERO : null,
    balance: ZERO,
  });
  return [
    open("issuance", null),
    open("store", null),
    ...households.map(({ id }) => open("household", id)),
  ];
};
