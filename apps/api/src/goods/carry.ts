import { carryStock as endpoint, NotFound } from "@huzhu/contract";
import { batches, goods, journal, movements } from "@huzhu/db";
import { carry } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { batchRows } from "./batch-rows.ts";

export const carryStock = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  const { batch, ...wanted } = request.body;
  await journal.lock(tx);
  const [good] = await goods.lock(tx, [request.params.good]);
  if (!good) return Result.fail(new NotFound({ what: "good" }));
  const open = await batches.open(tx, good.id);
  const from = open.find((one) => one.batch === batch);
  if (!from) return Result.fail(new NotFound({ what: "batch" }));
  const carried = carry(good, from, wanted, now);
  if (Result.isFailure(carried)) return Result.fail(carried.failure);
  await movements.append(tx, carried.success, { actor, redemption: null });
  return Result.succeed(batchRows(await batches.open(tx, good.id), localDate(now)));
});
