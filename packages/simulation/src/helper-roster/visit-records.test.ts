import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { countedIds } from "../ids.ts";
import { village } from "../village/village.ts";
import { helperRecords } from "./helper-records.ts";
import { visitRecords } from "./visit-records.ts";

const ON = CalendarDate.make("2026-03-05");
const settlement = village({ seed: 7, on: ON, ids: countedIds(), size: 120 });
const { helpers } = helperRecords(settlement, { seed: 7, ids: countedIds(), endingOn: ON });
const records = () => visitRecords(settlement, helpers, { seed: 7, endingOn: ON });

describe("the visits of a demo village", () => {
  it("are the same for the same seed, in the order of their days, before today and after", () => {
    expect(records()).toEqual(records());
    const { past, ahead } = records();
    expect(past.length).toBeGreaterThan(20);
    expect(past.every(({ on }) => on < ON)).toBe(true);
    expect(past.map(({ on }) => on)).toEqual(past.map(({ on }) => on).toSorted());
    expect(ahead.every(({ on, helper }) => on >= ON && helper === null)).toBe(true);
  });

  it("are never to one's own house", () => {
    const homes = new Map<string, string>(
      settlement.residents.map(({ id, householdId }) => [id, householdId]),
    );
    for (const { elder, helper } of records().past) {
      expect(homes.get(helper ?? "")).not.toBe(homes.get(elder));
    }
  });
});
