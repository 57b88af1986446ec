import { payOrder as endpoint } from "@huzhu/contract";
import { fundBook, journal } from "@huzhu/db";
import { inState } from "@huzhu/domain/fund";
import { TransferId } from "@huzhu/domain/points";
import { payReceived } from "@huzhu/domain/purchases";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { boughtFor } from "../purchases/bought-for.ts";
import { saidBought } from "../purchases/said-bought.ts";
import { notAhead } from "./not-ahead.ts";
import { orderById } from "./order-by-id.ts";
import { payFromLine } from "./pay-from-line.ts";
import { say } from "./say.ts";

export const payOrder = staffCommand(endpoint, async (call) => {
  const { tx, request, now, world } = call;
  await journal.lock(tx);
  const found = orderById(await fundBook.fund(tx), request.params.payment);
  if (Result.isFailure(found)) return Result.fail(found.failure);
  const order = inState(found.success, ["approved"]);
  if (Result.isFailure(order)) return Result.fail(order.failure);
  const approved = order.success.payment;
  const purchase = await boughtFor(tx, approved.id);
  const owed = purchase
    ? payReceived(purchase, approved, localDate(now))
    : Result.succeed(approved);
  if (Result.isFailure(owed)) return Result.fail(owed.failure);
  const payment = owed.success;
  const ahead = notAhead(payment.on, now);
  if (Result.isFailure(ahead)) return Result.fail(ahead.failure);
  const transfer = TransferId.make(world.newId());
  const paid = await payFromLine(tx, payment, { ...call, transfer });
  if (Result.isFailure(paid)) return Result.fail(paid.failure);
  for (const said of purchase ? saidBought(purchase) : []) await say(call, said);
  return Result.succeed({ payment: payment.id });
});
