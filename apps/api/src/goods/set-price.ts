import { setPrice as endpoint, NotFound } from "@huzhu/contract";
import { goods, journal } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { goodRowOf } from "./good-row.ts";

export const setPrice = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  await journal.lock(tx);
  const [good] = await goods.lock(tx, [request.params.good]);
  if (!good) return Result.fail(new NotFound({ what: "good" }));
  const today = localDate(now);
  const price = { points: request.body.points, from: today };
  await goods.setPrice(tx, good.id, { ...price, setAt: now, actor });
  return Result.succeed(goodRowOf({ ...good, prices: [...good.prices, price] }, today));
});
