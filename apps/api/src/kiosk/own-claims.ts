import { ownClaimsAtKiosk as endpoint } from "@huzhu/contract";
import { claims, rulebooks } from "@huzhu/db";
import { Result } from "effect";
import { kioskQuery } from "../mount/verb.ts";
import { cardHolder } from "./card-holder.ts";
import { ownClaimOf } from "./own-claim.ts";

/** As many as two screens in large type hold. */
const LATEST = 12;

export const listOwnClaims = kioskQuery(endpoint, async ({ tx, request, now }) => {
  const holder = await cardHolder(tx, request.body.card);
  if (Result.isFailure(holder)) return Result.fail(holder.failure);
  const versions = await rulebooks.versions(tx);
  const own = await claims.ofHousehold(tx, holder.success.household.id, LATEST);
  return Result.succeed(own.map((claim) => ownClaimOf(claim, { versions, now })));
});
