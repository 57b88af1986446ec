import { shelf as endpoint } from "@huzhu/contract";
import { batches, goods } from "@huzhu/db";
import { priceOn } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { Option, Result } from "effect";
import { kioskQuery } from "../mount/verb.ts";

export const seeShelf = kioskQuery(endpoint, async ({ tx, now }) => {
  const today = localDate(now);
  const all = await batches.fresh(tx, await goods.list(tx), today);
  return Result.succeed(
    all.flatMap(({ id, name, unit, photo, onShelf, prices, onHand }) => {
      const price = Option.getOrNull(priceOn(prices, today));
      return onShelf && price !== null ? [{ good: id, name, unit, photo, price, onHand }] : [];
    }),
  );
});
