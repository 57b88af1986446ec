import { careOfHousehold as endpoint, NotFound } from "@huzhu/contract";
import { census, changes } from "@huzhu/db";
import {
  careCapacity,
  ifAway,
  ifHome,
  isMember,
  membersOf,
  registerAsOf,
} from "@huzhu/domain/people/register";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { frailOn } from "./frail.ts";
import { pastDays } from "./past-days.ts";

export const seeCareOfHousehold = staffQuery(endpoint, async ({ tx, request, now }) => {
  const today = localDate(now);
  const { household } = request.params;
  const { away, home } = request.query;
  const { homes, people } = await census.ofHouseholds(tx, [household]);
  if (homes.length === 0) return Result.fail(new NotFound({ what: "household" }));
  const members = people.filter(isMember);
  const asked = away ?? home;
  if (asked !== undefined && !members.some(({ id }) => id === asked)) {
    return Result.fail(new NotFound({ what: "resident" }));
  }
  const frail = await frailOn(tx, today);
  const without = away === undefined ? members : ifAway(members, away);
  const then = home === undefined ? without : ifHome(without, home);
  // Whoever left for another household since was of this one then, so all of the village is looked at.
  const all = await census.load(tx);
  const days = pastDays(today);
  const since = await changes.after(tx, days[0] ?? today);
  const trend = days.map((on) => {
    const past = membersOf(registerAsOf(all, since, on).people, household);
    const { reasons: _, ...figure } = careCapacity(past, on, on === today ? frail : new Set());
    return { on, ...figure };
  });
  return Result.succeed({
    now: careCapacity(members, today, frail),
    ifSo: asked === undefined ? null : careCapacity(then, today, frail),
    trend,
  });
});
