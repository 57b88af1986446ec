import type { NotFound, OwnClaim } from "@huzhu/contract";
import { type Actor, type claims, type Device, journal, rulebooks, type Write } from "@huzhu/db";
import type { Claim, ClaimId } from "@huzhu/domain/claims";
import type { HouseholdId } from "@huzhu/domain/people";
import type { Rulebook } from "@huzhu/domain/rulebook";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Walking } from "../claims/underway.ts";
import { type Stepped, walk } from "../claims/walk.ts";
import { type ActingRefusal, actingFor, type Stood } from "./acting-for.ts";
import { ownClaimOf } from "./own-claim.ts";

interface Asked {
  readonly stood: Stood;
  readonly claim: ClaimId;
  readonly what: claims.Move["what"];
  readonly now: Instant;
  readonly actor: Actor;
  readonly kiosk: Pick<Device, "reader">;
}

/** One step that a household makes with its card: of its own claim, as it sees it then. */
export const walkOwn = async <R>(
  tx: Write,
  { stood, claim: id, what, ...when }: Asked,
  step: (
    walking: Walking,
    household: HouseholdId,
    versions: ReadonlyArray<Rulebook>,
  ) => Result.Result<Stepped, R>,
): Promise<Result.Result<OwnClaim, R | NotFound | ActingRefusal>> => {
  await journal.lock(tx);
  const { now } = when;
  const acting = await actingFor(tx, stood, "ask", when);
  if (Result.isFailure(acting)) return Result.fail(acting.failure);
  const { household, actor } = acting.success;
  const walked = await walk(tx, id, what, { now, actor }, (walking, versions) =>
    step(walking, household.id, versions),
  );
  if (Result.isFailure(walked)) return Result.fail(walked.failure);
  const after: Claim = walked.success;
  return Result.succeed(ownClaimOf(after, { versions: await rulebooks.versions(tx), now }));
};
