import { approvePayment as endpoint } from "@huzhu/contract";
import { fundBook, journal } from "@huzhu/db";
import { mayApprove } from "@huzhu/domain/fund";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { orderById } from "./order-by-id.ts";
import { payeesOf } from "./payees-of.ts";
import { say } from "./say.ts";

export const approvePayment = staffCommand(endpoint, async (call) => {
  const { tx, request, staff } = call;
  const { payment } = request.params;
  await journal.lock(tx);
  const found = orderById(await fundBook.fund(tx), payment);
  if (Result.isFailure(found)) return Result.fail(found.failure);
  const payees = await payeesOf(tx, found.success.order.payment);
  const may = mayApprove({ ...found.success, payees }, staff);
  if (Result.isFailure(may)) return Result.fail(may.failure);
  await say(call, { _tag: "OrderApproved", payment });
  return Result.succeed({ payment });
});
