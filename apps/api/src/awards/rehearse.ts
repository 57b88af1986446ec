import { awardRehearsal as endpoint } from "@huzhu/contract";
import { deedLines } from "@huzhu/db";
import { countDeeds } from "@huzhu/domain/incentives";
import { periodEnd, periodStart } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { namesOf } from "./names.ts";

export const rehearse = staffQuery(endpoint, async ({ tx, request }) => {
  const { who, period, on } = request.query;
  const [from, to] = [periodStart(period, on), periodEnd(period, on)];
  const counted = countDeeds(await deedLines(tx, { from, to }), who);
  const ids = counted.map(({ id }) => id);
  return Result.succeed({ from, to, counted, names: await namesOf(tx, who, ids) });
});
