import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { CalendarDate, Instant, localDate, periodEnd, periodKey, periodStart } from "./index.ts";

const date = Schema.decodeSync(CalendarDate);

describe("a period", () => {
  it.each([
    ["day", "2026-03-05", "2026-03-05", "2026-03-05", "2026-03-05"],
    ["week", "2026-03-05", "2026-W10", "2026-03-02", "2026-03-08"],
    ["week", "2027-01-03", "2026-W53", "2026-12-28", "2027-01-03"],
    ["week", "2024-12-30", "2025-W01", "2024-12-30", "2025-01-05"],
    ["month", "2024-02-29", "2024-02", "2024-02-01", "2024-02-29"],
    ["twoMonths", "2026-04-30", "2026-B2", "2026-03-01", "2026-04-30"],
    ["quarter", "2026-12-31", "2026-Q4", "2026-10-01", "2026-12-31"],
    ["halfYear", "2026-07-01", "2026-H2", "2026-07-01", "2026-12-31"],
    ["year", "2026-03-05", "2026", "2026-01-01", "2026-12-31"],
  ] as const)("%s with %s is %s, from %s to %s", (period, day, key, from, to) => {
    expect(periodKey(period, date(day))).toBe(key);
    expect(periodStart(period, date(day))).toBe(from);
    expect(periodEnd(period, date(day))).toBe(to);
  });
});

describe("a calendar date", () => {
  it.each(["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "20260101", ""])(
    "refuses %s",
    (text) => {
      expect(Schema.is(CalendarDate)(text)).toBe(false);
    },
  );
  it.each(["2024-02-29", "2000-02-29", "1936-12-31"])("takes %s", (text) => {
    expect(Schema.is(CalendarDate)(text)).toBe(true);
  });
});

describe("the village's day", () => {
  it.each([
    ["one minute to midnight in China", "2026-03-05T15:59:00Z", "2026-03-05"],
    ["midnight in China", "2026-03-05T16:00:00Z", "2026-03-06"],
  ])("%s", (_, utc, expected) => {
    expect(localDate(Instant.make(Date.parse(utc)))).toBe(expected);
  });
});
