import { startTake as endpoint, NotFound } from "@huzhu/contract";
import { batches, goods, journal, stockBook } from "@huzhu/db";
import { FIRST_PLACE, StockTakeId } from "@huzhu/domain/store";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const startTake = staffCommand(endpoint, async ({ tx, request, now, world, staff }) => {
  const { title, place } = request.body;
  await journal.lock(tx);
  const here = new Set(
    (await batches.open(tx))
      .filter(({ came }) => place === null || (came?.place ?? FIRST_PLACE) === place)
      .map(({ good }) => good),
  );
  const all = (await goods.list(tx)).filter(
    ({ id, onShelf }) => here.has(id) || (place === null && onShelf),
  );
  const [first, ...more] = all.map(({ id }) => id);
  if (first === undefined) return Result.fail(new NotFound({ what: "good" }));
  const take = StockTakeId.make(world.newId());
  const said = { _tag: "TakeStarted", take, title, goods: [first, ...more] } as const;
  await stockBook.append(tx, said, { by: staff.id, at: now });
  return Result.succeed({ take });
});
