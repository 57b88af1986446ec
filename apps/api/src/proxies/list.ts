import { proxies as endpoint, NotFound } from "@huzhu/contract";
import { households, mandates, residents } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { mandateRows } from "./mandate-row.ts";

export const listProxies = staffQuery(endpoint, async ({ tx, request, now, village }) => {
  const { household } = request.params;
  if (!(await households.byId(tx, household))) {
    return Result.fail(new NotFound({ what: "household" }));
  }
  const acting = [];
  for (const { id } of await residents.ofHousehold(tx, household)) {
    acting.push(...(await mandates.forDelegate(tx, id)));
  }
  return Result.succeed({
    today: localDate(now),
    longest: village.settings.family.mandateDays,
    named: await mandateRows(tx, await mandates.ofHousehold(tx, household), now),
    acting: await mandateRows(tx, acting, now),
  });
});
