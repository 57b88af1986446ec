import { yearAtKiosk as endpoint } from "@huzhu/contract";
import { visits } from "@huzhu/db";
import { addMonths, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { actorOf } from "../mount/actor.ts";
import { kioskQuery } from "../mount/verb.ts";
import { actingFor } from "./acting-for.ts";

const MONTHS_BACK = 12;

export const seeYear = kioskQuery(endpoint, async ({ tx, request, now, village, kiosk }) => {
  const actor = actorOf({ village, kiosk });
  const acting = await actingFor(tx, request.body, "see", { now, actor, kiosk });
  if (Result.isFailure(acting)) return Result.fail(acting.failure);
  const { id } = acting.success.resident;
  const today = localDate(now);
  const past = await visits.past(tx, { from: addMonths(today, -MONTHS_BACK), to: today });
  return Result.succeed({
    gave: past.filter(({ helper }) => helper === (id as string)).length,
    came: past.filter(({ elder }) => elder === id).length,
  });
});
