import type { HouseholdId } from "../../people/ids.ts";
import type { Procedure } from "../../rulebook/sections/procedure.ts";
import type { Claim } from "../claim.ts";

/** The households of kin: a set, or a map that says in a sentence how each is kin. */
export interface KinHouseholds {
  readonly has: (household: HouseholdId) => boolean;
  readonly get?: (household: HouseholdId) => string | undefined;
}

/** A claim on its way, with all that a verb needs to know; loaded and locked before it is asked. */
export interface Underway {
  readonly claim: Pick<Claim, "id" | "household" | "recordedBy" | "state">;
  /** That of the rulebook of the claim's day. */
  readonly procedure: Procedure;
  /** The households of kin of the claim's household; those have no say in it (law I14). */
  readonly kin: KinHouseholds;
}
