import { Schema } from "effect";
import { HouseholdId } from "../people/ids.ts";
import { AccountId } from "./ids.ts";
import { Points } from "./points.ts";

/**
 * Who holds points. `issuance` is where all points come from and go back to, `store` collects what
 * was redeemed; both are the village's own and may stand below zero without bound.
 */
export const AccountKind = Schema.Literals(["household", "issuance", "store"]);
export type AccountKind = typeof AccountKind.Type;

/** An account as it stands: its balance is what all its entries sum to. */
export const Account = Schema.Struct({
  id: AccountId,
  kind: AccountKind,
  holder: Schema.NullOr(HouseholdId),
  status: Schema.Literals(["open", "frozen"]),
  /** The balance below which nothing may be taken; `null` for the village's own accounts. */
  floor: Schema.NullOr(Points),
  balance: Points,
});
export type Account = typeof Account.Type;
