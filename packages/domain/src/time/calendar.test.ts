import { describe, expect, it } from "vitest";
import { addDays, addMonths, CalendarDate, endOfDay, Instant, localDate } from "./index.ts";

const date = (text: string) => CalendarDate.make(text);

describe("days", () => {
  it.each([
    { name: "to the next", from: "2026-03-05", days: 1, to: "2026-03-06" },
    { name: "over the end of a month", from: "2026-01-31", days: 1, to: "2026-02-01" },
    {
      name: "into the day that a leap year has more",
      from: "2028-02-28",
      days: 1,
      to: "2028-02-29",
    },
    { name: "over the end of a year", from: "2026-12-31", days: 1, to: "2027-01-01" },
    { name: "back", from: "2026-03-01", days: -1, to: "2026-02-28" },
    { name: "none", from: "2026-03-01", days: 0, to: "2026-03-01" },
  ])("$name", ({ from, days, to }) => {
    expect(addDays(date(from), days)).toBe(to);
  });
});

describe("months", () => {
  it.each([
    { name: "to the same day", from: "2026-03-05", months: 12, to: "2027-03-05" },
    { name: "to the end of a shorter month", from: "2026-01-31", months: 1, to: "2026-02-28" },
    {
      name: "to the end of February in a leap year",
      from: "2028-01-31",
      months: 1,
      to: "2028-02-29",
    },
    { name: "from the leap day", from: "2028-02-29", months: 12, to: "2029-02-28" },
    { name: "over the end of a year", from: "2026-11-30", months: 3, to: "2027-02-28" },
  ])("$name", ({ from, months, to }) => {
    expect(addMonths(date(from), months)).toBe(to);
  });
});

it("a day ends a millisecond before the next one begins in China", () => {
  const end = endOfDay(date("2026-03-05"));
  expect(localDate(end)).toBe("2026-03-05");
  expect(localDate(Instant.make(end + 1))).toBe("2026-03-06");
});
