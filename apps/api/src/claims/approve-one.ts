import { NotFound } from "@huzhu/contract";
import { claims, type Write } from "@huzhu/db";
import { type Approval, type ApproveRefusal, approve, type Claim } from "@huzhu/domain/claims";
import type { Staff } from "@huzhu/domain/governance";
import type { Account, TransferId } from "@huzhu/domain/points";
import type { Rulebook } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { lockSwept } from "../ledger/sweep-account.ts";
import { writeApproval } from "./write-approval.ts";

export interface Approving extends Circumstances {
  readonly staff: Staff;
  readonly versions: ReadonlyArray<Rulebook>;
}

export interface Approved {
  readonly approval: Approval;
  /** The household's account as it stands now. */
  readonly holder: Account;
}

/** Facts, rule, writing: one claim stands for itself, whatever becomes of others. */
export const approveOne = async (
  tx: Write,
  claim: Claim,
  transfer: TransferId,
  approving: Approving,
): Promise<Result.Result<Approved, ApproveRefusal | NotFound>> => {
  const { household, rule, eventDate } = claim;
  const sides = await lockSwept(tx, household, "issuance", { since: eventDate }, approving);
  if (!sides) return Result.fail(new NotFound({ what: "household" }));
  const already = await claims.already(tx, household, rule, eventDate);
  const { books, holder, own: issuance } = sides;
  const { expiry } = approving.policy;
  const facts = { claim, already, transfer, books, holder, issuance, expiry, ...approving };
  const approval = approve(facts, approving.now);
  if (Result.isFailure(approval)) return Result.fail(approval.failure);
  await writeApproval(tx, approval.success, approving);
  const after = approval.success.posting?.accounts.find(({ id }) => id === holder.id);
  return Result.succeed({ approval: approval.success, holder: after ?? holder });
};
