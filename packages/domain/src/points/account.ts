import { Schema } from "effect";
import { HouseholdId, ResidentId } from "../people/ids.ts";
import { AccountId } from "./ids.ts";
import { Points } from "./points.ts";
import { Unit } from "./unit.ts";

/**
 * Who holds points. People's accounts are a household's, a person's and a group's. The village's own
 * may stand below zero without bound: `issuance` is where everything comes from and goes back to,
 * `store` collects what was redeemed, `pool` what was donated for those in need, `expired` what
 * nobody spent in time, `voucher` is the counterpart of paper vouchers in people's pockets, and
 * through `exchange` one unit becomes another.
 *
 * The fund's money lies in purses, one for each budget line and place; it comes from `source` and
 * goes to `spent`, which is the world outside.
 */
export const AccountKind = Schema.Literals([
  "household",
  "person",
  "group",
  "issuance",
  "store",
  "pool",
  "expired",
  "voucher",
  "exchange",
  "purse",
  "source",
  "spent",
]);
export type AccountKind = typeof AccountKind.Type;

/** The kinds that are the village's own; it has one of each for each unit that people hold. */
export const OWN_KINDS = ["issuance", "store", "pool", "expired", "voucher", "exchange"] as const;
/** The world outside, as the fund's money sees it; there is one of each. */
export const OUTSIDE_KINDS = ["source", "spent"] as const;
export type OwnKind = (typeof OWN_KINDS)[number] | (typeof OUTSIDE_KINDS)[number];

/** An account as it stands: its balance is what all its entries sum to. */
export const Account = Schema.Struct({
  id: AccountId,
  kind: AccountKind,
  unit: Unit,
  /** The household of a household's account. */
  holder: Schema.NullOr(HouseholdId),
  /** The resident of a person's account. */
  resident: Schema.NullOr(ResidentId),
  /** What a group calls itself; of a purse the line and the place. */
  name: Schema.NullOr(Schema.String),
  status: Schema.Literals(["open", "frozen"]),
  /** The balance below which nothing may be taken; `null` for the village's own accounts. */
  floor: Schema.NullOr(Points),
  balance: Points,
  /** What stands on hold: part of the balance, but not to be spent. */
  held: Points,
  /** All that was ever earned, whatever became of it. */
  lifetime: Points,
  /** How many entries it has. */
  entries: Schema.Int,
});
export type Account = typeof Account.Type;

/** Whether it is people's: what they hold, give and spend. */
export const isPeoples = ({ kind }: Pick<Account, "kind">): boolean =>
  kind === "household" || kind === "person" || kind === "group";

/** Whether what comes in is kept in lots: so it is for people and purses, not for the village's own. */
export const keepsLots = (account: Pick<Account, "kind">): boolean =>
  isPeoples(account) || account.kind === "purse";

/** What may be taken by somebody who spends: the balance without what stands on hold. */
export const availableIn = ({ balance, held }: Account): Points => Points.make(balance - held);

/** An account that nothing was posted to yet. */
export const newAccount = (account: Pick<Account, "id" | "kind"> & Partial<Account>): Account => ({
  unit: "points",
  holder: null,
  resident: null,
  name: null,
  status: "open",
  floor: null,
  balance: Points.make(0),
  held: Points.make(0),
  lifetime: Points.make(0),
  entries: 0,
  ...account,
});
