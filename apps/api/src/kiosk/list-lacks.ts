import { lacksAtKiosk as endpoint } from "@huzhu/contract";
import { lacks } from "@huzhu/db";
import { isLacking, thingsBeside } from "@huzhu/domain/store/lack";
import { localDate, periodStart } from "@huzhu/domain/time";
import { Result } from "effect";
import { actorOf } from "../mount/actor.ts";
import { kioskQuery } from "../mount/verb.ts";
import { actingFor } from "./acting-for.ts";
import { wantable } from "./wantable.ts";

export const listLacks = kioskQuery(endpoint, async ({ tx, request, now, village, kiosk }) => {
  const actor = actorOf({ village, kiosk });
  const acting = await actingFor(tx, request.body, "spend", { now, actor, kiosk });
  if (Result.isFailure(acting)) return Result.fail(acting.failure);
  const { household, by } = acting.success;
  const today = localDate(now);
  const theirs = await wantable(tx, acting.success, today);
  const sees = by?.mandate.scope.see ?? true;
  const since = periodStart("month", today);
  const said = sees ? await lacks.ofHousehold(tx, household.id, since) : [];
  return Result.succeed({
    goods: theirs.filter(isLacking).map(({ id: good, name, photo }) => ({ good, name, photo })),
    things: thingsBeside(theirs),
    said: said.map(({ wanting }) => wanting),
  });
});
