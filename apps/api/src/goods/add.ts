import { addGood as endpoint } from "@huzhu/contract";
import { goods, journal } from "@huzhu/db";
import { GoodId, giveBarcode } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { mayStand } from "../shelf/may-stand.ts";
import { goodRowOf } from "./good-row.ts";

export const add = staffCommand(endpoint, async ({ tx, request, now, world, actor }) => {
  const { name, unit, price, barcode: wanted } = request.body;
  await journal.lock(tx);
  const may = await mayStand(tx, [name]);
  if (Result.isFailure(may)) return Result.fail(may.failure);
  const id = GoodId.make(world.newId());
  const given = giveBarcode(await goods.labelled(tx), id, wanted ?? { of: "none" });
  if (Result.isFailure(given)) return Result.fail(given.failure);
  const barcode = given.success;
  const first = { points: price, from: localDate(now) };
  const shown = { id, name, unit, barcode, photo: null, onShelf: true };
  const good = { ...shown, prices: [first], onHand: 0 };
  await goods.insert(tx, good);
  await goods.setPrice(tx, id, { ...first, setAt: now, actor });
  return Result.succeed(goodRowOf(good, localDate(now)));
});
