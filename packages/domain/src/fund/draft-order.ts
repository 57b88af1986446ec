import { Result } from "effect";
import type { Fund } from "./fund.ts";
import { openLine } from "./line-of.ts";
import { withinPlan } from "./pay-from-line.ts";
import type { LinePayment } from "./payment.ts";
import type { LineClosed, OverPlan, UnknownLine } from "./refusals.ts";

export type DraftRefusal = UnknownLine | LineClosed | OverPlan;

/** 开付款单: what cannot be paid by the plan of its line is not even asked for. */
export const draftOrder = (
  fund: Fund,
  payment: LinePayment,
): Result.Result<LinePayment, DraftRefusal> =>
  Result.gen(function* () {
    const line = yield* openLine(fund, payment.line);
    yield* withinPlan(fund, line, payment);
    return payment;
  });
