import { approveClaims as endpoint, NotFound, type Outcome, type Refusal } from "@huzhu/contract";
import { type Actor, accounts, claims, rulebooks, type Write } from "@huzhu/db";
import { type Approval, approve, type Claim } from "@huzhu/domain/claims";
import type { Staff } from "@huzhu/domain/governance";
import type { Account } from "@huzhu/domain/points";
import type { Rulebook } from "@huzhu/domain/rulebook";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { errorOf } from "../mount/refuse.ts";
import { staffCommand } from "../mount/verb.ts";
import { writeApproval } from "./write-approval.ts";

interface Approving {
  readonly staff: Staff;
  readonly versions: ReadonlyArray<Rulebook>;
  readonly now: Instant;
  readonly newId: () => string;
  readonly attempt: string;
  readonly actor: Actor;
}

/** Facts, rule, writing: one claim stands for itself, whatever becomes of the others. */
const approveOne = async (
  tx: Write,
  claim: Claim,
  approving: Approving,
): Promise<Result.Result<{ readonly approval: Approval; readonly holder: Account }, Refusal>> => {
  const { household, rule, eventDate } = claim;
  const sides = await accounts.lockSides(tx, household, "issuance");
  if (!sides) return Result.fail(new NotFound({ what: "household" }));
  const already = await claims.already(tx, household, rule, eventDate);
  const { holder, own: issuance } = sides;
  const approval = approve({ claim, already, holder, issuance, ...approving }, approving.now);
  if (Result.isFailure(approval)) return Result.fail(approval.failure);
  await writeApproval(tx, approval.success, approving);
  return Result.succeed({ approval: approval.success, holder });
};

const outcomeOf = (
  claim: Claim["id"],
  result: Awaited<ReturnType<typeof approveOne>>,
  scale: Parameters<typeof errorOf>[1],
): Outcome => {
  if (Result.isFailure(result)) {
    return { _tag: "NotCounted", claim, refusal: errorOf(result.failure, scale) };
  }
  const { approval, holder } = result.success;
  const after = approval.accounts.find(({ id }) => id === holder.id) ?? holder;
  const { points, steps } = approval.assessment;
  return { _tag: "Counted", claim, points, steps, balance: after.balance };
};

export const approveClaims = staffCommand(
  endpoint,
  async ({ tx, request, now, world, staff, village, attempt, actor }) => {
    const versions = await rulebooks.versions(tx);
    const locked = await claims.lock(tx, request.body.claims);
    const found = new Map(locked.map((claim) => [claim.id, claim]));
    const approving = { staff, versions, now, newId: world.newId, attempt, actor };

    const outcomes: Array<Outcome> = [];
    for (const id of request.body.claims) {
      const claim = found.get(id);
      if (!claim) return Result.fail(new NotFound({ what: "claim" }));
      outcomes.push(outcomeOf(id, await approveOne(tx, claim, approving), village.scale));
    }
    return Result.succeed(outcomes);
  },
);
