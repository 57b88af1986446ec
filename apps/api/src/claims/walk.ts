import { type ClaimRow, NotFound } from "@huzhu/contract";
import { type Actor, claims, journal, rulebooks, type Write } from "@huzhu/db";
import type { Claim, ClaimId } from "@huzhu/domain/claims";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { claimRowOf } from "./claim-row.ts";
import { underwayOf, type Walking } from "./underway.ts";

interface When {
  readonly now: Instant;
  readonly actor: Actor;
}

/** What a step makes of a claim, and the objection that it was about. */
export type Stepped = Pick<claims.Move, "objection"> & { readonly claim: Claim };

/** One step of one claim: loaded and locked, asked, written down, and told as it stands then. */
export const walk = async <R>(
  tx: Write,
  id: ClaimId,
  what: claims.Move["what"],
  { now, actor }: When,
  step: (
    walking: Walking,
    versions: Awaited<ReturnType<typeof rulebooks.versions>>,
  ) => Promise<Result.Result<Stepped, R>> | Result.Result<Stepped, R>,
): Promise<Result.Result<ClaimRow, R | NotFound>> => {
  const missing = Result.fail(new NotFound({ what: "claim" }));
  await journal.lock(tx);
  const versions = await rulebooks.versions(tx);
  const [claim] = await claims.lock(tx, [id]);
  if (!claim) return missing;
  const stepped = await step(await underwayOf(tx, claim, versions), versions);
  if (Result.isFailure(stepped)) return Result.fail(stepped.failure);
  const move = { ...stepped.success, from: claim.state._tag, what };
  await claims.advance(tx, [move], { at: now, actor });
  const [row] = await claims.byIds(tx, [id]);
  return row ? Result.succeed(claimRowOf(row, versions)) : missing;
};
