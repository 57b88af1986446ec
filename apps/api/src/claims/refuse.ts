import { refuseClaim as endpoint, NotFound } from "@huzhu/contract";
import { claims, rulebooks } from "@huzhu/db";
import { refuse } from "@huzhu/domain/claims";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { claimRowOf } from "./claim-row.ts";

export const refuseClaim = staffCommand(endpoint, async ({ tx, request, now, staff }) => {
  const { params, body } = request;
  const missing = Result.fail(new NotFound({ what: "claim" }));
  const [claim] = await claims.lock(tx, [params.claim]);
  if (!claim) return missing;
  const refused = refuse(claim, staff, body.why, now);
  if (Result.isFailure(refused)) return Result.fail(refused.failure);
  await claims.decide(tx, refused.success);
  const [row] = await claims.byIds(tx, [params.claim]);
  return row ? Result.succeed(claimRowOf(row, await rulebooks.versions(tx))) : missing;
});
