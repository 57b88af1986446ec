import { draftPayment as endpoint } from "@huzhu/contract";
import { fundBook, journal } from "@huzhu/db";
import { draftOrder, PaymentId } from "@huzhu/domain/fund";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { say } from "./say.ts";

export const draftPayment = staffCommand(endpoint, async (call) => {
  const { tx, request, world } = call;
  await journal.lock(tx);
  const payment = { ...request.body.payment, id: PaymentId.make(world.newId()) };
  const drafted = draftOrder(await fundBook.fund(tx), payment);
  if (Result.isFailure(drafted)) return Result.fail(drafted.failure);
  await say(call, { _tag: "OrderDrafted", payment });
  return Result.succeed({ payment: payment.id });
});
