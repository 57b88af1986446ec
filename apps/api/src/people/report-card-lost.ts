import { reportCardLost as endpoint, NotFound } from "@huzhu/contract";
import { cards, residents } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { residentRowOf } from "./resident-row.ts";

export const reportCardLost = staffCommand(endpoint, async ({ tx, request, now }) => {
  const resident = await residents.byId(tx, request.body.resident);
  if (!resident) return Result.fail(new NotFound({ what: "resident" }));
  await cards.reportLost(tx, resident.id, now);
  return Result.succeed(residentRowOf({ ...resident, card: null }, localDate(now)));
});
