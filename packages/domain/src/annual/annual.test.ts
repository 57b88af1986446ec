import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ResidentId } from "../people/ids.ts";
import { addDays } from "../time/add-days.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { isIn, perMonth, reachedByHamlet, yearDays } from "./index.ts";

const day = (text: string) => CalendarDate.make(text);

describe("the days of a year", () => {
  it.each([
    [2025, "2026-11-23", ["2025-01-01", "2025-12-31"]],
    [2026, "2026-11-23", ["2026-01-01", "2026-11-23"]],
    [2026, "2026-12-31", ["2026-01-01", "2026-12-31"]],
    [2026, "2026-01-01", ["2026-01-01", "2026-01-01"]],
    [2027, "2026-12-31", null],
  ])("of %i, seen on %s, are %j", (year, today, expected) => {
    const days = yearDays(year, day(today));
    expect(days && [days.from, days.to]).toEqual(expected);
  });
});

it("months sum to all that happened in the year, each in its own", () => {
  const from = day("2026-01-01");
  const facts = fc.array(
    fc.record({ on: fc.nat(364).map((days) => addDays(from, days)), much: fc.nat(1_000) }),
  );
  fc.assert(
    fc.property(facts, (all) => {
      const months = perMonth(all, ({ much }) => much);
      expect(months).toHaveLength(12);
      expect(months.reduce((sum, one) => sum + one, 0)).toBe(
        all.reduce((sum, { much }) => sum + much, 0),
      );
      const march = all.filter(({ on }) =>
        isIn({ from: day("2026-03-01"), to: day("2026-03-31") }, on),
      );
      expect(months[2]).toBe(march.reduce((sum, { much }) => sum + much, 0));
    }),
  );
});

it("counts the elders of each hamlet whom somebody was with, and nobody who lives elsewhere", () => {
  const [one, two, three, gone] = ["one", "two", "three", "gone"].map((id) => ResidentId.make(id));
  if (!one || !two || !three || !gone) throw new Error("four elders");
  const elders = [
    { id: one, hamlet: "上寨" },
    { id: two, hamlet: "上寨" },
    { id: three, hamlet: "河边" },
  ];
  expect(reachedByHamlet(elders, new Set([one, gone]))).toEqual([
    { hamlet: "上寨", elders: 2, reached: 1 },
    { hamlet: "河边", elders: 1, reached: 0 },
  ]);
  expect(reachedByHamlet([], new Set([one]))).toEqual([]);
});
