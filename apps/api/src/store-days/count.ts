import { countOnDay as endpoint, NotFound } from "@huzhu/contract";
import { goods, stockBook } from "@huzhu/db";
import { expectedPieces } from "@huzhu/domain/store";
import { type CountDayRefusal, countOnDay as count } from "@huzhu/domain/store/day";
import { localDate } from "@huzhu/domain/time";
import { Array as Arr, Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { onDay } from "./with-day.ts";

export const countOnDay = staffCommand(endpoint, (call) => {
  const { tx, request, now } = call;
  const { stage, counts } = request.body;
  const date = request.params.day;
  return onDay<CountDayRefusal | NotFound>(call, date, async (days) => {
    if (stage === "open" && date !== localDate(now)) {
      return Result.fail(new NotFound({ what: "storeDay" }));
    }
    const shelf = await goods.lock(
      tx,
      counts.map(({ good }) => good),
    );
    const takes = [...(await stockBook.takes(tx)).values()];
    const booked = new Map(shelf.map((good) => [good.id, expectedPieces(good, takes)]));
    if (counts.some(({ good }) => !booked.has(good))) {
      return Result.fail(new NotFound({ what: "good" }));
    }
    const counted = Arr.map(counts, ({ good, pieces }) => ({
      ...{ good, counted: pieces, booked: booked.get(good) ?? 0 },
    }));
    return count({ days, date }, stage, counted);
  });
});
