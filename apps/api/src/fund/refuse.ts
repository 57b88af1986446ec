import { refusePayment as endpoint } from "@huzhu/contract";
import { fundBook, journal } from "@huzhu/db";
import { inState } from "@huzhu/domain/fund";
import { GoodsCame, receivedFen } from "@huzhu/domain/purchases";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { boughtFor } from "../purchases/bought-for.ts";
import { orderById } from "./order-by-id.ts";
import { say } from "./say.ts";

export const refusePayment = staffCommand(endpoint, async (call) => {
  const { tx, request } = call;
  const { payment } = request.params;
  await journal.lock(tx);
  const found = orderById(await fundBook.fund(tx), payment);
  if (Result.isFailure(found)) return Result.fail(found.failure);
  const open = inState(found.success, ["drafted", "approved"]);
  if (Result.isFailure(open)) return Result.fail(open.failure);
  const purchase = await boughtFor(tx, payment);
  if (purchase && receivedFen(purchase) > 0) {
    return Result.fail(new GoodsCame({ number: purchase.number }));
  }
  await say(call, { _tag: "OrderRefused", payment, why: request.body.why });
  return Result.succeed({ payment });
});
