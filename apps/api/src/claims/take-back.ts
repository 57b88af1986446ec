import { claims, type Write } from "@huzhu/db";
import { type ClaimId, type ReverseApprovalRefusal, reverseApproval } from "@huzhu/domain/claims";
import type { Staff } from "@huzhu/domain/governance";
import type { TransferId } from "@huzhu/domain/points";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";

interface TakingBack {
  readonly staff: Staff;
  /** The transfer that takes the points back. */
  readonly reversal: TransferId;
  readonly why: string;
  readonly now: Instant;
}

/** An approved claim counts no more, neither for its household nor towards any cap. */
export const takeBack = async (
  tx: Write,
  id: ClaimId,
  { staff, reversal: transfer, why, now }: TakingBack,
): Promise<Result.Result<void, ReverseApprovalRefusal>> => {
  const [claim] = await claims.lock(tx, [id]);
  if (!claim) throw new Error(`The claim ${id} is not there.`);
  const reversed = reverseApproval({ claim, staff, transfer, why }, now);
  if (Result.isFailure(reversed)) return Result.fail(reversed.failure);
  await claims.reverse(tx, reversed.success);
  return Result.void;
};
