import { decideDispute as endpoint } from "@huzhu/contract";
import type { Write } from "@huzhu/db";
import {
  type DecideDisputeRefusal,
  decideDispute as rule,
  type Visit,
} from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { staffCommand } from "../mount/verb.ts";
import { type PayRefusal, payFor, writePay } from "./pay.ts";
import { visitPolicies } from "./policy-on.ts";
import { sidesOf } from "./sides.ts";
import { takeBackPay } from "./take-back.ts";
import { visitRow } from "./visit-rows.ts";
import { walkVisit } from "./walk.ts";

/** What the decision does to points and time: pays what waited for it, or takes back what was paid. */
const settle = async (
  tx: Write,
  before: Visit,
  after: Visit,
  circumstances: Circumstances,
): Promise<Result.Result<Visit, PayRefusal>> => {
  const { state } = after;
  const wasPaid = before.state._tag === "Disputed" && before.state.confirmation !== null;
  if (state._tag === "Void" && wasPaid) {
    const why = state.dispute.decision?.why ?? "";
    return Result.map(await takeBackPay(tx, after, why, circumstances), () => after);
  }
  if (state._tag !== "Confirmed" || wasPaid) return Result.succeed(after);
  const paying = { ...circumstances, visits: (await visitPolicies(tx))(after) };
  const payment = await payFor(tx, after, state.shares, paying);
  if (Result.isFailure(payment)) return Result.fail(payment.failure);
  await writePay(tx, payment.success, circumstances);
  const confirmation = { ...state.confirmation, pay: payment.success.pay };
  return Result.succeed({ ...after, state: { ...state, confirmation } });
};

export const decideDispute = staffCommand(
  endpoint,
  async ({ tx, request, now, world, staff, village, actor, attempt }) => {
    const { ruling, why } = request.body;
    const policy = village.settings.points;
    const circumstances = { now, newId: world.newId, actor, attempt, policy };
    const when = { now, actor, by: staff.id };
    const walked = await walkVisit<DecideDisputeRefusal | PayRefusal>(
      tx,
      request.params.visit,
      "decided",
      when,
      async (visit) => {
        const { households: sides } = await sidesOf(tx, visit);
        const decided = rule(visit, { staff, sides, ruling, why, pay: [] }, now);
        if (Result.isFailure(decided)) return Result.fail(decided.failure);
        return settle(tx, visit, decided.success, circumstances);
      },
    );
    if (Result.isFailure(walked)) return Result.fail(walked.failure);
    return Result.succeed(await visitRow(tx, walked.success));
  },
);
