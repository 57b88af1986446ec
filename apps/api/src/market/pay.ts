import { payOwed as endpoint } from "@huzhu/contract";
import { journal, paymentLists, serviceOrders } from "@huzhu/db";
import { PaymentListId, pay } from "@huzhu/domain/market";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { namedLines } from "./named-lines.ts";

export const payOwed = staffCommand(endpoint, async ({ tx, request, now, actor, world }) => {
  await journal.lock(tx);
  const id = PaymentListId.make(world.newId());
  const made = pay(await serviceOrders.list(tx), { id, through: request.body.through }, now);
  if (Result.isFailure(made)) return Result.fail(made.failure);
  const { list, paid } = made.success;
  await paymentLists.record(tx, list, actor);
  await serviceOrders.advance(tx, paid, { at: now, actor });
  const named = await namedLines(tx);
  return Result.succeed({ ...list, lines: named(list.lines) });
});
