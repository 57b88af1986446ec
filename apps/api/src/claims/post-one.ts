import { NotFound } from "@huzhu/contract";
import { claims, type Write } from "@huzhu/db";
import {
  type Approval,
  type ApproveRefusal,
  approve,
  type Claim,
  type ClaimStep,
  creditedBy,
  NoRulebook,
} from "@huzhu/domain/claims";
import type { Account, TransferId } from "@huzhu/domain/points";
import { inForce, type Rulebook } from "@huzhu/domain/rulebook";
import { Option, Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { lockSweptBeside } from "../ledger/sweep-account.ts";
import { accountOf } from "./account-of.ts";
import { writeApproval } from "./write-approval.ts";

export interface Posting extends Circumstances {
  readonly versions: ReadonlyArray<Rulebook>;
}

export interface Posted {
  readonly approval: Approval;
  /** The account that the claim moved, as it stands now. */
  readonly holder: Account;
}

/**
 * Facts, rule, writing: one claim that is Ready stands for itself, whatever becomes of others; `from`
 * is where it stands in the village's books. The journal's head is locked already, and the account
 * before any sum is read: nobody counts a claim between our sums and our entry.
 */
export const postOne = async (
  tx: Write,
  claim: Claim,
  from: ClaimStep,
  transfer: TransferId,
  posting: Posting,
): Promise<Result.Result<Posted, ApproveRefusal | NotFound>> => {
  const { eventDate } = claim;
  const { versions, policy, now, newId } = posting;
  const rulebook = Option.getOrNull(inForce(versions, eventDate));
  if (!rulebook) return Result.fail(new NoRulebook({ eventDate }));
  const credited = creditedBy(claim, rulebook);
  if (Result.isFailure(credited)) return Result.fail(credited.failure);
  const account = await accountOf(tx, credited.success, newId);
  if (!account) return Result.fail(new NotFound({ what: "household" }));
  const asked = { since: eventDate };
  const beside = await lockSweptBeside(tx, account, ["issuance", "pool"], asked, posting);
  const { books, holder, own } = beside;
  const history = await claims.history(tx, claim, rulebook, holder.balance);
  const sides = { holder, issuance: own("issuance"), pool: own("pool") };
  const { expiry } = policy;
  const approval = approve({ claim, versions, history, transfer, books, expiry, ...sides }, now);
  if (Result.isFailure(approval)) return Result.fail(approval.failure);
  await writeApproval(tx, approval.success, { ...posting, from });
  const after = approval.success.posting?.accounts.find(({ id }) => id === holder.id);
  return Result.succeed({ approval: approval.success, holder: after ?? holder });
};
