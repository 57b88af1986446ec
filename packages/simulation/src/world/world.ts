import type { Claim, ClaimId } from "@huzhu/domain/claims";
import type { Staff, StaffId } from "@huzhu/domain/governance";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import type { PeriodSheet } from "@huzhu/domain/periods";
import {
  type Account,
  type AccountId,
  DEFAULT_POLICY,
  type Hold,
  type HoldId,
  type Lot,
  type Points,
  type PointsPolicy,
  type Posting,
  type Scale,
  TransferId,
  type Voucher,
} from "@huzhu/domain/points";
import type { Rulebook } from "@huzhu/domain/rulebook";
import type { Good, GoodId, Movement, Redemption, RedemptionId } from "@huzhu/domain/store";
import type { CalendarDate } from "@huzhu/domain/time";
import type { MakeId } from "../ids.ts";
import type { Settlement } from "../village/village.ts";

/**
 * A village as it stands, in memory. The values in it are never changed, only replaced; whoever
 * reads a world reads what a database would hold.
 */
export interface World {
  readonly scale: Scale;
  readonly policy: PointsPolicy;
  readonly newTransfer: () => TransferId;
  readonly staff: ReadonlyMap<StaffId, Staff>;
  /** Everybody's household. */
  readonly residents: ReadonlyMap<ResidentId, HouseholdId>;
  readonly holders: ReadonlyMap<HouseholdId, AccountId>;
  readonly accounts: Map<AccountId, Account>;
  /** The lots of each account, spent ones too, by their names. */
  readonly lots: Map<AccountId, ReadonlyMap<string, Lot>>;
  /** What the entries of each day sum to, by account. */
  readonly days: Map<AccountId, ReadonlyMap<CalendarDate, Points>>;
  readonly holds: Map<HoldId, Hold>;
  /** Every voucher that was ever issued, by its serial. */
  readonly vouchers: Map<number, Voucher>;
  /** The closed periods, oldest first. */
  readonly periods: Array<PeriodSheet>;
  /** The figures that wait for somebody to sign them. */
  proposal: PeriodSheet | null;
  readonly journal: Array<Posting>;
  readonly versions: Array<Rulebook>;
  readonly claims: Map<ClaimId, Claim>;
  /** The claims of each household that count: approved, and not taken back. */
  readonly awarded: Map<HouseholdId, ReadonlyArray<Claim>>;
  readonly goods: Map<GoodId, Good>;
  readonly movements: Array<Movement>;
  readonly redemptions: Map<RedemptionId, Redemption>;
}

/** What a village has settled on before anything happens. */
interface Founding {
  readonly scale: Scale;
  readonly ids: MakeId;
  readonly policy?: PointsPolicy;
}

/** The world on the day before anything happens in a village. */
export const found = (
  { accounts, residents, staff }: Settlement,
  { scale, ids, policy = DEFAULT_POLICY }: Founding,
): World => ({
  scale,
  policy,
  newTransfer: () => TransferId.make(ids("transfer")),
  staff: new Map(staff.map((one) => [one.id, one])),
  residents: new Map(residents.map(({ id, householdId }) => [id, householdId])),
  holders: new Map(accounts.flatMap(({ id, holder }) => (holder ? [[holder, id] as const] : []))),
  accounts: new Map(accounts.map((account) => [account.id, account])),
  lots: new Map(),
  days: new Map(),
  holds: new Map(),
  vouchers: new Map(),
  periods: [],
  proposal: null,
  journal: [],
  versions: [],
  claims: new Map(),
  awarded: new Map(),
  goods: new Map(),
  movements: [],
  redemptions: new Map(),
});
