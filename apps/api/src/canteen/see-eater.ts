import { eater as endpoint, NotFound } from "@huzhu/contract";
import { canteenBook } from "@huzhu/db";
import { creditOf } from "@huzhu/domain/canteen";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { eatersOf } from "./eaters.ts";
import { entryRows } from "./entry-rows.ts";

export const seeEater = staffQuery(endpoint, async ({ tx, request, now }) => {
  const { resident } = request.params;
  const eaters = await eatersOf(tx, [resident], localDate(now));
  const eater = eaters.get(resident);
  if (!eater) return Result.fail(new NotFound({ what: "resident" }));
  const entries = await canteenBook.ofResident(tx, resident);
  const lines = await entryRows(tx, entries, eaters);
  return Result.succeed({ eater, credit: creditOf(entries), lines });
});
