import type { Claim, ClaimId } from "@huzhu/domain/claims";
import type { Staff, StaffId } from "@huzhu/domain/governance";
import type { HouseholdId } from "@huzhu/domain/people";
import type { Account, AccountId, Points, Scale, Transfer } from "@huzhu/domain/points";
import type { Rulebook } from "@huzhu/domain/rulebook";
import type { Good, GoodId, Movement, Redemption, RedemptionId } from "@huzhu/domain/store";
import type { Settlement } from "../village/village.ts";

/**
 * A village as it stands, in memory. The values in it are never changed, only replaced; whoever
 * reads a world reads what a database would hold.
 */
export interface World {
  readonly scale: Scale;
  readonly staff: ReadonlyMap<StaffId, Staff>;
  readonly issuance: AccountId;
  readonly store: AccountId;
  readonly holders: ReadonlyMap<HouseholdId, AccountId>;
  readonly accounts: Map<AccountId, Account>;
  readonly journal: Array<Transfer>;
  readonly versions: Array<Rulebook>;
  readonly claims: Map<ClaimId, Claim>;
  /** What households already got, by {@link windowOf} household, rule and period. */
  readonly awarded: Map<string, Points>;
  readonly goods: Map<GoodId, Good>;
  readonly movements: Array<Movement>;
  readonly redemptions: Map<RedemptionId, Redemption>;
}

const own = (accounts: ReadonlyArray<Account>, kind: "issuance" | "store"): AccountId => {
  const account = accounts.find((one) => one.kind === kind);
  if (!account) throw new Error(`The village has no account of kind ${kind}.`);
  return account.id;
};

/** The world on the day before anything happens in a village. */
export const found = ({ accounts, staff }: Settlement, scale: Scale): World => ({
  scale,
  staff: new Map(staff.map((one) => [one.id, one])),
  issuance: own(accounts, "issuance"),
  store: own(accounts, "store"),
  holders: new Map(accounts.flatMap(({ id, holder }) => (holder ? [[holder, id] as const] : []))),
  accounts: new Map(accounts.map((account) => [account.id, account])),
  journal: [],
  versions: [],
  claims: new Map(),
  awarded: new Map(),
  goods: new Map(),
  movements: [],
  redemptions: new Map(),
});
