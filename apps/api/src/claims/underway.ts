import { kinTies, type Read } from "@huzhu/db";
import { type Claim, procedureOf, type Underway } from "@huzhu/domain/claims";
import { inForce, type Rulebook } from "@huzhu/domain/rulebook";
import { Option } from "effect";

/** A claim with all that the verbs of its way ask for; `claim` is the whole of it. */
export interface Walking extends Underway {
  readonly claim: Claim;
}

/** What is known about a claim's way: the procedure of its day, and the kin of its household. */
export const underwayOf = async (
  read: Read,
  claim: Claim,
  versions: ReadonlyArray<Rulebook>,
): Promise<Walking> => {
  const rulebook = Option.getOrElse(inForce(versions, claim.eventDate), () => ({}));
  const kin = await kinTies.howOf(read, claim.household);
  return { claim, procedure: procedureOf(rulebook), kin };
};
