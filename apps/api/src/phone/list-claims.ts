import { ownClaims as endpoint } from "@huzhu/contract";
import { claims, neighbours, rulebooks } from "@huzhu/db";
import { ownHamlet } from "@huzhu/domain/governance";
import { Result } from "effect";
import { claimRowOf } from "../claims/claim-row.ts";
import { staffQuery } from "../mount/verb.ts";

/** So many fit into a season of one hamlet, and a phone shows them at once. */
const MOST = 60;

export const listOwnClaims = staffQuery(endpoint, async ({ tx, staff }) => {
  const hamlet = ownHamlet(staff);
  if (Result.isFailure(hamlet)) return Result.fail(hamlet.failure);
  const versions = await rulebooks.versions(tx);
  const ids = await neighbours.recordedLast(tx, staff.id, hamlet.success, MOST);
  const rows = await claims.byIds(tx, ids);
  return Result.succeed(rows.map((row) => claimRowOf(row, versions)));
});
