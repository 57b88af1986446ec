import { moveStock as endpoint, NotFound } from "@huzhu/contract";
import { goods, journal, movements } from "@huzhu/db";
import { stockAfter } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { goodRowOf } from "./good-row.ts";

export const moveStock = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  await journal.lock(tx);
  const [good] = await goods.lock(tx, [request.params.good]);
  if (!good) return Result.fail(new NotFound({ what: "good" }));
  const after = stockAfter(good, request.body);
  if (Result.isFailure(after)) return Result.fail(after.failure);

  const eventDate = localDate(now);
  const movement = { ...request.body, good: good.id, eventDate, recordedAt: now };
  await movements.append(tx, [movement], { actor, redemption: null });
  return Result.succeed(goodRowOf({ ...good, onHand: after.success }, eventDate));
});
