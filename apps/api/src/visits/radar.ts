import { radar as endpoint, type OverdueRow } from "@huzhu/contract";
import { carePlans, visits } from "@huzhu/db";
import { dueVisits, gapsUntil, type Overdue, overdueOn } from "@huzhu/domain/reciprocity";
import { addDays, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { watchedElders } from "./watched.ts";

/** How far the calendar looks ahead. */
export const AHEAD_DAYS = 13;

export const seeRadar = staffQuery(endpoint, async ({ tx, now }) => {
  const today = localDate(now);
  const last = addDays(today, AHEAD_DAYS);
  const watched = await watchedElders(tx, today);
  const named = new Map(watched.map((one) => [one.elder, one]));
  const rowOf = (one: Overdue): OverdueRow => {
    const who = named.get(one.elder);
    if (!who) throw new Error("Somebody is overdue whom nobody watches.");
    return { ...one, name: who.name, hamlet: who.hamlet };
  };
  const planned = await visits.list(tx, { from: today, to: last });
  return Result.succeed({
    on: today,
    overdue: overdueOn(watched, today).map(rowOf),
    gaps: gapsUntil(watched, today, last).map(rowOf),
    due: dueVisits(await carePlans.list(tx), planned, today, last).length,
  });
});
