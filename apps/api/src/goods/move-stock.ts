import { moveStock as endpoint, NotFound } from "@huzhu/contract";
import { batches, goods, journal, movements } from "@huzhu/db";
import { stockAfter } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { freeShort } from "../reservations/free-short.ts";
import { goodRowOf } from "./good-row.ts";

export const moveStock = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  await journal.lock(tx);
  const [good] = await goods.lock(tx, [request.params.good]);
  if (!good) return Result.fail(new NotFound({ what: "good" }));
  const { came, of, ...moved } = request.body;
  if (of !== undefined) {
    const batch = (await batches.open(tx, good.id)).find((one) => one.batch === of);
    const enough = stockAfter({ ...good, onHand: batch?.left ?? 0 }, moved);
    if (Result.isFailure(enough)) return Result.fail(enough.failure);
  }
  const after = stockAfter(good, moved);
  if (Result.isFailure(after)) return Result.fail(after.failure);

  const eventDate = localDate(now);
  const opening = came && moved.pieces > 0 ? { came: { ...came, split: null } } : {};
  const taking = of === undefined ? {} : { of };
  const when = { good: good.id, eventDate, recordedAt: now };
  const movement = { ...moved, ...opening, ...taking, ...when };
  await movements.append(tx, [movement], { actor, redemption: null });
  if (moved.pieces < 0) await freeShort(tx, actor, now);
  return Result.succeed(goodRowOf({ ...good, onHand: after.success }, eventDate));
});
