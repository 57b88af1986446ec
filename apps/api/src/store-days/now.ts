import { storeNow as endpoint } from "@huzhu/contract";
import { dayBook, goods } from "@huzhu/db";
import { dayStillOpen } from "@huzhu/domain/store/day";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { dayView } from "./day-views.ts";
import { successors } from "./successors.ts";

export const seeNow = staffQuery(endpoint, async (call) => {
  const { tx, now, staff } = call;
  const today = localDate(now);
  const days = await dayBook.days(tx);
  const day = dayStillOpen(days.values()) ?? days.get(today);
  const opened = [...days.values()].findLast(({ sheets }) => sheets[0]?.signed !== null);
  const usual = new Set(opened?.sheets[0]?.counts.keys());
  const shelf = (await goods.list(tx)).filter(({ onShelf, onHand }) => onShelf || onHand > 0);
  return Result.succeed({
    today,
    day: day ? await dayView(tx, day, staff) : null,
    goods: shelf.map(({ id, name, unit }) => ({ good: id, name, unit, usual: usual.has(id) })),
    others: await successors(tx, call),
  });
});
