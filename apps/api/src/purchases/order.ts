import { orderGoods as endpoint, NotFound } from "@huzhu/contract";
import { fundBook, goods, journal, purchaseBook } from "@huzhu/db";
import { orderGoods as order, PurchaseId } from "@huzhu/domain/purchases";
import { Result } from "effect";
import { say } from "../fund/say.ts";
import { staffCommand } from "../mount/verb.ts";

export const orderGoods = staffCommand(endpoint, async (call) => {
  const { tx, request, world, now, staff } = call;
  const { place, ...wanted } = request.body;
  await journal.lock(tx);
  const known = new Set((await goods.list(tx)).map(({ id }) => id));
  if (wanted.goods.some(({ good }) => !known.has(good))) {
    return Result.fail(new NotFound({ what: "good" }));
  }
  const purchase = { ...wanted, id: PurchaseId.make(world.newId()) };
  const number = (await purchaseBook.orders(tx)).size + 1;
  const payment = order(await fundBook.fund(tx), purchase, { number, place });
  if (Result.isFailure(payment)) return Result.fail(payment.failure);
  await say(call, { _tag: "OrderDrafted", payment: payment.success });
  await purchaseBook.append(tx, { _tag: "Ordered", purchase }, { by: staff.id, at: now });
  return Result.succeed({ purchase: purchase.id });
});
