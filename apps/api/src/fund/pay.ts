import { payOrder as endpoint } from "@huzhu/contract";
import { fundBook, journal } from "@huzhu/db";
import { inState } from "@huzhu/domain/fund";
import { TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { notAhead } from "./not-ahead.ts";
import { orderById } from "./order-by-id.ts";
import { payFromLine } from "./pay-from-line.ts";

export const payOrder = staffCommand(endpoint, async (call) => {
  const { tx, request, now, world } = call;
  await journal.lock(tx);
  const found = orderById(await fundBook.fund(tx), request.params.payment);
  if (Result.isFailure(found)) return Result.fail(found.failure);
  const order = inState(found.success, ["approved"]);
  if (Result.isFailure(order)) return Result.fail(order.failure);
  const { payment } = order.success;
  const ahead = notAhead(payment.on, now);
  if (Result.isFailure(ahead)) return Result.fail(ahead.failure);
  const transfer = TransferId.make(world.newId());
  const paid = await payFromLine(tx, payment, { ...call, transfer });
  return Result.map(paid, () => ({ payment: payment.id }));
});
