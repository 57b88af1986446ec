import { approveClaims as endpoint, NotFound, type Outcome } from "@huzhu/contract";
import { claims, journal, rulebooks } from "@huzhu/db";
import type { Claim } from "@huzhu/domain/claims";
import { TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { errorOf } from "../mount/refuse.ts";
import { staffCommand } from "../mount/verb.ts";
import { approveOne } from "./approve-one.ts";

const outcomeOf = (
  claim: Claim["id"],
  result: Awaited<ReturnType<typeof approveOne>>,
  scale: Parameters<typeof errorOf>[1],
): Outcome => {
  if (Result.isFailure(result)) {
    return { _tag: "NotCounted", claim, refusal: errorOf(result.failure, scale) };
  }
  const { approval, holder } = result.success;
  const { points, steps } = approval.assessment;
  return { _tag: "Counted", claim, points, steps, balance: holder.balance };
};

export const approveClaims = staffCommand(
  endpoint,
  async ({ tx, request, now, world, staff, village, attempt, actor }) => {
    await journal.lock(tx);
    const versions = await rulebooks.versions(tx);
    const locked = await claims.lock(tx, request.body.claims);
    const found = new Map(locked.map((claim) => [claim.id, claim]));
    const { newId } = world;
    const policy = village.settings.points;
    const approving = { staff, versions, now, newId, attempt, actor, policy };

    const outcomes: Array<Outcome> = [];
    for (const id of request.body.claims) {
      const claim = found.get(id);
      if (!claim) return Result.fail(new NotFound({ what: "claim" }));
      const approved = await approveOne(tx, claim, TransferId.make(newId()), approving);
      outcomes.push(outcomeOf(id, approved, village.scale));
    }
    return Result.succeed(outcomes);
  },
);
