import { strikeFilial as endpoint, NotFound } from "@huzhu/contract";
import { filialPayments, journal } from "@huzhu/db";
import { FilialPaymentId, strikeFilial as strike } from "@huzhu/domain/incentives";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const strikeFilial = staffCommand(endpoint, async ({ tx, request, now, world, actor }) => {
  await journal.lock(tx);
  const wrong = await filialPayments.byId(tx, request.params.payment);
  if (!wrong) return Result.fail(new NotFound({ what: "filialPayment" }));
  const lines = await filialPayments.between(tx, { from: wrong.on, to: wrong.on });
  const struck = strike(FilialPaymentId.make(world.newId()), wrong, lines);
  if (Result.isFailure(struck)) return Result.fail(struck.failure);
  await filialPayments.write(tx, struck.success, { at: now, actor });
  return Result.succeed({ payment: wrong.id });
});
