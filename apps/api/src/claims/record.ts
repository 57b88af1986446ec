import { recordClaims as endpoint, NotFound } from "@huzhu/contract";
import { claims, households, rulebooks } from "@huzhu/db";
import { type Claim, ClaimId, record } from "@huzhu/domain/claims";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { claimRowOf } from "./claim-row.ts";

export const recordClaims = staffCommand(endpoint, async ({ tx, request, now, world, staff }) => {
  const { lines, ...deed } = request.body;
  const versions = await rulebooks.versions(tx);
  if (!(await households.exist(tx, lines))) {
    return Result.fail(new NotFound({ what: "household" }));
  }

  const recorded: Array<Claim> = [];
  for (const line of lines) {
    const id = ClaimId.make(world.newId());
    const draft = { ...deed, ...line, id, recordedBy: staff.id, recordedAt: now };
    const claim = record(versions, draft);
    if (Result.isFailure(claim)) return Result.fail(claim.failure);
    recorded.push(claim.success);
  }
  await claims.insert(tx, recorded);
  const rows = await claims.byIds(
    tx,
    recorded.map(({ id }) => id),
  );
  return Result.succeed(rows.map((row) => claimRowOf(row, versions)));
});
