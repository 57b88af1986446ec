import { setBarcode as endpoint, NotFound } from "@huzhu/contract";
import { goods, journal } from "@huzhu/db";
import { giveBarcode } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { goodRowOf } from "./good-row.ts";

/** One after the other behind the journal, so that two counters never give one code to two goods. */
export const setBarcode = staffCommand(endpoint, async ({ tx, request, now }) => {
  await journal.lock(tx);
  const [good] = await goods.lock(tx, [request.params.good]);
  if (!good) return Result.fail(new NotFound({ what: "good" }));
  const given = giveBarcode(await goods.labelled(tx), good.id, request.body.wanted);
  if (Result.isFailure(given)) return Result.fail(given.failure);
  const barcode = given.success;
  await goods.change(tx, good.id, { barcode });
  return Result.succeed(goodRowOf({ ...good, barcode }, localDate(now)));
});
