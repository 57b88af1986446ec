import { accounts, claims, type Read } from "@huzhu/db";
import { type Claim, creditedBy, deedOf, NoRulebook } from "@huzhu/domain/claims";
import {
  type Assessment,
  type AssessRefusal,
  assess,
  inForce,
  type Rulebook,
} from "@huzhu/domain/rulebook";
import { Option, Result } from "effect";

type Deed = Pick<
  Claim,
  "household" | "resident" | "rule" | "quantity" | "eventDate" | "particulars"
>;

/** What a claim would come to if it counted now; nothing is written. */
export const worthOf = async (
  read: Read,
  deed: Deed,
  versions: ReadonlyArray<Rulebook>,
): Promise<Result.Result<Assessment, AssessRefusal | NoRulebook>> => {
  const { eventDate, household } = deed;
  const rulebook = Option.getOrNull(inForce(versions, eventDate));
  if (!rulebook) return Result.fail(new NoRulebook({ eventDate }));
  const credited = creditedBy(deed, rulebook);
  if (Result.isFailure(credited)) return Result.fail(credited.failure);
  const account =
    credited.success.unit === "points"
      ? await accounts.ofHousehold(read, household)
      : await accounts.ofPerson(read, credited.success.resident, "time");
  const history = await claims.history(read, deed, rulebook, account?.balance ?? 0);
  return assess(rulebook, deedOf(deed, rulebook), history);
};
