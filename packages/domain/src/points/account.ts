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
]);
export type AccountKind = typeof AccountKind.Type;

/** The kinds that are the village's own; it has one of each for each unit. */
export const OWN_KINDS = ["issuance", "store", "pool", "expired", "voucher", "exchange"] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/** An account as it stands: its balance is what all its entries sum to. */
export const Account = Schema.Struct({
  id: AccountId,
  kind: AccountKind,
  unit: Unit,
  /** The household of a household's account. */
  holder: Schema.NullOr(HouseholdId),
  /** The resident of a person's account. */
  resident: Schema.NullOr(ResidentId),
  /** What a group calls itself. */
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

/** Whether what comes in is kept in lots: so it is for people, not for the village's own accounts. */
export const keepsLots = ({ kind }: Account): boolean =>
  kind === "household" || kind === "person" || kind === "group";

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
