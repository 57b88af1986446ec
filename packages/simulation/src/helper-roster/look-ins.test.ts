import { addDays, CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { countedIds } from "../ids.ts";
import { village } from "../village/village.ts";
import { helperRecords } from "./helper-records.ts";
import { type LookedAfter, lookIns } from "./look-ins.ts";

const ON = CalendarDate.make("2026-03-05");
const LATE = 1;
const settlement = village({ seed: 7, on: ON, ids: countedIds(), size: 120 });
const { helpers } = helperRecords(settlement, { seed: 7, ids: countedIds(), endingOn: ON });
const hamlets = new Map(settlement.households.map(({ id, hamletId }) => [id, hamletId]));
const homes = settlement.residents.flatMap(({ id, householdId: household }) => {
  const hamlet = hamlets.get(household);
  return hamlet ? [{ id, household, hamlet }] : [];
});
const looking = helpers.flatMap((helper) => {
  const home = homes.find(({ id }) => id === (helper.id as string));
  return home ? [{ helper, home }] : [];
});
const WITHIN = [7, 30, 91] as const;
const elders = homes.slice(0, 60).map(
  ({ id: elder, household, hamlet }, nth): LookedAfter => ({
    ...{ elder, household, hamlet },
    within: WITHIN[nth % WITHIN.length] ?? 91,
  }),
);
const visits = () => lookIns(elders, looking, { seed: 7, endingOn: ON, days: 91, late: LATE });

describe("looking in on everybody", () => {
  it("is the same for the same seed, and over before the day", () => {
    expect(visits()).toEqual(visits());
    expect(visits().every(({ on }) => on < ON)).toBe(true);
  });

  it("reaches everybody as often as their class asks for, but for one of each class", () => {
    const late = elders.filter(({ elder, within }) => {
      const own = visits().filter((one) => one.elder === elder);
      return !own.some(({ on }) => on >= addDays(ON, -within));
    });
    expect(late.map(({ within }) => within).toSorted((a, b) => a - b)).toEqual([...WITHIN]);
  });

  it("is never done by somebody of the same house", () => {
    const home = new Map<string, string>(homes.map(({ id, household }) => [id, household]));
    for (const { elder, helper } of visits())
      expect(home.get(helper ?? "")).not.toBe(home.get(elder));
  });
});
