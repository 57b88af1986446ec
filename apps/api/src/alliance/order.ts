import { orderClearing as endpoint, type NotFound } from "@huzhu/contract";
import { fundBook } from "@huzhu/db";
import { type ClearingOver, mayOrder, type NotSigned } from "@huzhu/domain/alliance";
import { type DraftRefusal, draftOrder, PaymentId } from "@huzhu/domain/fund";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { say as sayInFund } from "../fund/say.ts";
import { staffCommand } from "../mount/verb.ts";
import { paymentOf } from "./payment-of.ts";
import { inBook, say } from "./say.ts";

type OrderRefusal = ClearingOver | NotSigned | DraftRefusal | NotFound;

/** Asks the fund to pay a signed list: its own approvals stand between that and the money. */
export const orderClearing = staffCommand(endpoint, async (call) => {
  const { tx, request, now, world } = call;
  const { shop, clearing } = request.params;
  return say<OrderRefusal>(call, shop, async ({ clearings, terms }) => {
    const list = inBook(clearings, clearing, "clearing");
    if (Result.isFailure(list)) return Result.fail(list.failure);
    const may = mayOrder(list.success);
    if (Result.isFailure(may)) return Result.fail(may.failure);
    const { fen, through } = list.success;
    const asked = { id: PaymentId.make(world.newId()), ...request.body, on: localDate(now) };
    const payment = paymentOf({ name: terms.name, through, fen }, asked);
    const drafted = draftOrder(await fundBook.fund(tx), payment);
    if (Result.isFailure(drafted)) return Result.fail(drafted.failure);
    await sayInFund(call, { _tag: "OrderDrafted", payment });
    return Result.succeed({ _tag: "Ordered", clearing, payment: payment.id } as const);
  });
});
