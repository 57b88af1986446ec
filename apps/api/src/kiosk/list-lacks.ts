import { lacksAtKiosk as endpoint } from "@huzhu/contract";
import { batches, goods, lacks } from "@huzhu/db";
import { goodStanding } from "@huzhu/domain/store";
import { isLacking, thingsBeside } from "@huzhu/domain/store/lack";
import { localDate, periodStart } from "@huzhu/domain/time";
import { Result } from "effect";
import { actorOf } from "../mount/actor.ts";
import { kioskQuery } from "../mount/verb.ts";
import { homeOf } from "../redemptions/home-of.ts";
import { actingFor } from "./acting-for.ts";

export const listLacks = kioskQuery(endpoint, async ({ tx, request, now, village, kiosk }) => {
  const actor = actorOf({ village, kiosk });
  const acting = await actingFor(tx, request.body, "spend", { now, actor, kiosk });
  if (Result.isFailure(acting)) return Result.fail(acting.failure);
  const { household, resident, by } = acting.success;
  const today = localDate(now);
  const all = await batches.fresh(tx, await goods.list(tx), today);
  const home = await homeOf(tx, { household: household.id, resident: resident.id }, all, today);
  // What is not for them is not told to them either.
  const theirs = all.filter((good) => goodStanding(good, home, today)._tag !== "Outside");
  const sees = by?.mandate.scope.see ?? true;
  const since = periodStart("month", today);
  const said = sees ? await lacks.ofHousehold(tx, household.id, since) : [];
  return Result.succeed({
    goods: theirs.filter(isLacking).map(({ id: good, name, photo }) => ({ good, name, photo })),
    things: thingsBeside(theirs),
    said: said.map(({ wanting }) => wanting),
  });
});
