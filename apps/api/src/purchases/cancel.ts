import { cancelRest as endpoint } from "@huzhu/contract";
import { cancelRest as cancel, paymentFor } from "@huzhu/domain/purchases";
import { Result } from "effect";
import { say } from "../fund/say.ts";
import { staffCommand } from "../mount/verb.ts";
import { withPurchase } from "./with-purchase.ts";

const MOST_WORDS = 60;

export const cancelRest = staffCommand(endpoint, (call) => {
  const { why } = call.request.body;
  return withPurchase(call, call.request.params.purchase, async (order, state) => {
    const cancelled = cancel(order, state, why);
    if (Result.isFailure(cancelled)) return Result.fail(cancelled.failure);
    const { said, unpaid } = cancelled.success;
    const payment = paymentFor(order.id);
    const words = `采购取消：${why}`.slice(0, MOST_WORDS);
    if (unpaid) await say(call, { _tag: "OrderRefused", payment, why: words });
    return Result.succeed(said);
  });
});
