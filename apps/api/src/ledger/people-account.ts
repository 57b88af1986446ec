import { NotFound } from "@huzhu/contract";
import { type HeldAccount, holders, type Owner, type Read } from "@huzhu/db";
import { OwnHousehold } from "@huzhu/domain/claims";
import type { Staff } from "@huzhu/domain/governance";
import type { HouseholdId } from "@huzhu/domain/people";
import { type Account, type AccountId, type Books, isPeoples } from "@huzhu/domain/points";
import { Result } from "effect";

/** The household behind an account; a group and the village have none. */
export const homeOf = (owner: Owner): HouseholdId | null =>
  "household" in owner ? owner.household : null;

/** An account of people; the village's own are not for everybody to draw from or to give to. */
export const peoplesAccount = async (
  read: Read,
  id: AccountId,
): Promise<Result.Result<HeldAccount, NotFound>> => {
  const account = await holders.byId(read, id);
  return account && isPeoples(account)
    ? Result.succeed(account)
    : Result.fail(new NotFound({ what: "account" }));
};

/** Nobody brings points to their own household, or undoes what was posted to it (law I14). */
export const notOwn = (
  { household }: Pick<Staff, "household">,
  owners: ReadonlyArray<Owner>,
): Result.Result<void, OwnHousehold> =>
  household !== null && owners.some((owner) => homeOf(owner) === household)
    ? Result.fail(new OwnHousehold({ household }))
    : Result.void;

/** An account among locked ones. */
export const accountIn = ({ accounts }: Books, id: AccountId): Account => {
  const found = accounts.find((account) => account.id === id);
  if (!found) throw new Error(`The account ${id} was not locked.`);
  return found;
};
