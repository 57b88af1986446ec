import { expect, it } from "vitest";
import { dateWords, dayOf } from "./calendar.ts";

it.each([
  {
    name: "an autumn evening",
    at: "2026-11-23T20:05:00+08:00",
    day: { solar: "11月23日", weekday: "星期一", lunar: "十月十五", time: "20:05" },
  },
  {
    name: "New Year's Day of the farmers' calendar, just after midnight",
    at: "2026-02-17T00:00:00+08:00",
    day: { solar: "2月17日", weekday: "星期二", lunar: "正月初一", time: "00:00" },
  },
  {
    name: "a leap month",
    at: "2025-08-01T12:00:00+08:00",
    day: { solar: "8月1日", weekday: "星期五", lunar: "闰六月初八", time: "12:00" },
  },
])("$name", ({ at, day }) => expect(dayOf(Date.parse(at))).toEqual(day));

it("writes a date of the ledger as one says it", () => {
  expect(dateWords("2026-03-05")).toBe("3月5日");
});
