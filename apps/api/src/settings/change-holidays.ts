import { changeHolidays as endpoint, NotFound } from "@huzhu/contract";
import { journal, villages } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const changeHolidays = staffCommand(endpoint, async ({ tx, request }) => {
  // Nothing is being published by the old calendar while the new one comes into force.
  await journal.lock(tx);
  const village = await villages.find(tx);
  if (!village) return Result.fail(new NotFound({ what: "page" }));
  const holidays = [...new Set(request.body.holidays)].toSorted();
  await villages.changeSettings(tx, { ...village.settings, holidays });
  return Result.succeed(holidays);
});
