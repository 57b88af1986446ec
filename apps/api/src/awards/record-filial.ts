import { recordFilial as endpoint, NotFound } from "@huzhu/contract";
import { filialPayments, journal, residents } from "@huzhu/db";
import { FilialPaymentId } from "@huzhu/domain/incentives";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const recordFilial = staffCommand(endpoint, async ({ tx, request, now, world, actor }) => {
  await journal.lock(tx);
  const { elder, on, child, fen } = request.body;
  if (!(await residents.byId(tx, elder))) return Result.fail(new NotFound({ what: "resident" }));
  const id = FilialPaymentId.make(world.newId());
  const said = { _tag: "Paid", child: child.trim(), fen } as const;
  await filialPayments.write(tx, { id, elder, on, said }, { at: now, actor });
  return Result.succeed({ payment: id });
});
