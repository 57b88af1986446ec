import type { CardStopped, CardUnknown, NotFound, OwnClaim } from "@huzhu/contract";
import { type Actor, type claims, journal, rulebooks, type Write } from "@huzhu/db";
import type { Claim, ClaimId } from "@huzhu/domain/claims";
import type { CardNumber, HouseholdId } from "@huzhu/domain/people";
import type { Rulebook } from "@huzhu/domain/rulebook";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Walking } from "../claims/underway.ts";
import { type Stepped, walk } from "../claims/walk.ts";
import { cardHolder } from "./card-holder.ts";
import { ownClaimOf } from "./own-claim.ts";

interface Asked {
  readonly card: CardNumber;
  readonly claim: ClaimId;
  readonly what: claims.Move["what"];
  readonly now: Instant;
  readonly actor: Actor;
}

/** One step that a household makes with its card: of its own claim, as it sees it then. */
export const walkOwn = async <R>(
  tx: Write,
  { card, claim: id, what, now, actor }: Asked,
  step: (
    walking: Walking,
    household: HouseholdId,
    versions: ReadonlyArray<Rulebook>,
  ) => Result.Result<Stepped, R>,
): Promise<Result.Result<OwnClaim, R | NotFound | CardUnknown | CardStopped>> => {
  await journal.lock(tx);
  const holder = await cardHolder(tx, card);
  if (Result.isFailure(holder)) return Result.fail(holder.failure);
  const { household } = holder.success;
  const walked = await walk(tx, id, what, { now, actor }, (walking, versions) =>
    step(walking, household.id, versions),
  );
  if (Result.isFailure(walked)) return Result.fail(walked.failure);
  const after: Claim = walked.success;
  return Result.succeed(ownClaimOf(after, { versions: await rulebooks.versions(tx), now }));
};
