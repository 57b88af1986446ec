import { type Actor, claims, rulebooks, type Write } from "@huzhu/db";
import { type ClaimId, type ReverseApprovalRefusal, reverseApproval } from "@huzhu/domain/claims";
import type { Staff } from "@huzhu/domain/governance";
import type { TransferId } from "@huzhu/domain/points";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { underwayOf } from "./underway.ts";

interface TakingBack {
  readonly staff: Staff;
  /** The transfer that takes the points back. */
  readonly reversal: TransferId;
  readonly why: string;
  readonly now: Instant;
  readonly actor: Actor;
}

/** An approved claim counts no more, neither for its household nor towards any cap. */
export const takeBack = async (
  tx: Write,
  id: ClaimId,
  { staff, reversal: transfer, why, now, actor }: TakingBack,
): Promise<Result.Result<void, ReverseApprovalRefusal>> => {
  const [claim] = await claims.lock(tx, [id]);
  if (!claim) throw new Error(`The claim ${id} is not there.`);
  const { kin } = await underwayOf(tx, claim, await rulebooks.versions(tx));
  const reversed = reverseApproval({ claim, kin, staff, transfer, why }, now);
  if (Result.isFailure(reversed)) return Result.fail(reversed.failure);
  const move = { claim: reversed.success, from: claim.state._tag, what: "reversed" } as const;
  await claims.advance(tx, [move], { at: now, actor });
  return Result.void;
};
