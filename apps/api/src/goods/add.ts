import { addGood as endpoint } from "@huzhu/contract";
import { goods } from "@huzhu/db";
import { GoodId } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { goodRowOf } from "./good-row.ts";

export const add = staffCommand(endpoint, async ({ tx, request, now, world, actor }) => {
  const { name, unit, price } = request.body;
  const id = GoodId.make(world.newId());
  const first = { points: price, from: localDate(now) };
  const good = { id, name, unit, photo: null, onShelf: true, prices: [first], onHand: 0 };
  await goods.insert(tx, good);
  await goods.setPrice(tx, id, { ...first, setAt: now, actor });
  return Result.succeed(goodRowOf(good, localDate(now)));
});
