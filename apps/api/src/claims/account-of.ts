import { accounts, type Write } from "@huzhu/db";
import type { Credited } from "@huzhu/domain/claims";
import { type Account, AccountId, newAccount, ZERO } from "@huzhu/domain/points";

/** The account that a claim moves: a household's is there, and whoever gives time gets their own. */
export const accountOf = async (
  tx: Write,
  credited: Credited,
  newId: () => string,
): Promise<Account | null> => {
  if (credited.unit === "points") return accounts.ofHousehold(tx, credited.household);
  const { resident, unit } = credited;
  const there = await accounts.ofPerson(tx, resident, unit);
  if (there) return there;
  const id = AccountId.make(newId());
  await accounts.openAll(tx, [newAccount({ id, kind: "person", unit, resident, floor: ZERO })]);
  return accounts.ofPerson(tx, resident, unit);
};
