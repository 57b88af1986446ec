import type { NotFound } from "@huzhu/contract";
import type { Write } from "@huzhu/db";
import type { StaffId } from "@huzhu/domain/governance";
import {
  type Confirmer,
  type ConfirmRefusal,
  confirmVisit,
  type Feedback,
  otherVisitStep,
  type Visit,
  type VisitId,
} from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { type PayRefusal, payFor, writePay } from "./pay.ts";
import { visitPolicies } from "./policy-on.ts";
import { walkVisit } from "./walk.ts";

interface Confirming {
  readonly by: Confirmer;
  readonly feedback: Feedback | null;
  readonly staff: StaffId | null;
}

/** Confirms a visit and pays for it, both or neither. */
export const confirmOne = (
  tx: Write,
  id: VisitId,
  { by, feedback, staff }: Confirming,
  circumstances: Circumstances,
): Promise<Result.Result<Visit, ConfirmRefusal | PayRefusal | NotFound>> => {
  const when = { ...circumstances, by: staff };
  return walkVisit<ConfirmRefusal | PayRefusal>(tx, id, "confirmed", when, async (visit) => {
    const { state } = visit;
    if (state._tag !== "CheckedOut") return Result.fail(otherVisitStep(visit));
    const policy = (await visitPolicies(tx))(visit);
    const payment = await payFor(tx, visit, state.shares, { ...circumstances, visits: policy });
    if (Result.isFailure(payment)) return Result.fail(payment.failure);
    const { pay } = payment.success;
    const confirmed = confirmVisit(visit, { by, feedback, pay, policy }, circumstances.now);
    if (Result.isSuccess(confirmed)) await writePay(tx, payment.success, circumstances);
    return confirmed;
  });
};
