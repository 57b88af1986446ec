import { myVisits as endpoint } from "@huzhu/contract";
import { visits } from "@huzhu/db";
import type { VisitStep } from "@huzhu/domain/reciprocity";
import { addDays, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { helperQuery } from "../mount/verb.ts";
import { helperNames } from "../visits/visit-rows.ts";
import { masked, myVisitRows } from "./my-visit-rows.ts";

/** What is to come, and what was done; what came to nothing is no longer the helper's. */
const SHOWN: ReadonlyArray<VisitStep> = [
  "Planned",
  "CheckedIn",
  "CheckedOut",
  "Confirmed",
  "Disputed",
];

const WEEK = 7;

export const listMyVisits = helperQuery(endpoint, async ({ tx, now, village, helper, until }) => {
  const today = localDate(now);
  const days = { from: addDays(today, -WEEK), to: addDays(today, WEEK - 1) };
  const mine = await visits.list(tx, { ...days, helper, steps: SHOWN });
  const nameOf = await helperNames(tx, [helper]);
  return Result.succeed({
    helper: masked(nameOf(helper)),
    village: village.name,
    today,
    until,
    visits: await myVisitRows(tx, helper, mine),
  });
});
