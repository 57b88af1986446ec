import { ownClaimsAtKiosk as endpoint } from "@huzhu/contract";
import { claims, rulebooks } from "@huzhu/db";
import { Result } from "effect";
import { actorOf } from "../mount/actor.ts";
import { kioskQuery } from "../mount/verb.ts";
import { actingFor } from "./acting-for.ts";
import { ownClaimOf } from "./own-claim.ts";

/** As many as two screens in large type hold. */
const LATEST = 12;

export const listOwnClaims = kioskQuery(endpoint, async ({ tx, request, now, village, kiosk }) => {
  const actor = actorOf({ village, kiosk });
  const acting = await actingFor(tx, request.body, "see", { now, actor, kiosk });
  if (Result.isFailure(acting)) return Result.fail(acting.failure);
  const versions = await rulebooks.versions(tx);
  const own = await claims.ofHousehold(tx, acting.success.household.id, LATEST);
  return Result.succeed(own.map((claim) => ownClaimOf(claim, { versions, now })));
});
