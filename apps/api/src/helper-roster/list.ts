import { helpers as endpoint } from "@huzhu/contract";
import { isElder } from "@huzhu/domain/people";
import { shortages } from "@huzhu/domain/reciprocity/helper";
import { addMonths, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { helperRowOf } from "./helper-row.ts";
import { readRoster } from "./roster.ts";

/** How far the forecast looks. */
const MONTHS_AHEAD = 6;

export const listHelpers = staffQuery(endpoint, async ({ tx, now }) => {
  const today = localDate(now);
  const roster = await readRoster(tx, today);
  const forecastOn = addMonths(today, MONTHS_AHEAD);
  const elders = [...roster.people.values()].filter((one) => isElder(one, today)).length;
  const skilled = roster.helpers.map(({ id, profile }) => ({
    profile,
    qualifications: roster.qualifications(id),
  }));
  return Result.succeed({
    rows: roster.helpers
      .map((helper) => helperRowOf(roster, helper, today))
      .toSorted((a, b) => a.name.localeCompare(b.name, "zh-Hans-CN-u-co-pinyin")),
    shortages: shortages(skilled, elders, today, forecastOn),
    forecastOn,
  });
});
