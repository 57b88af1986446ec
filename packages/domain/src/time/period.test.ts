import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { CalendarDate, Instant, localDate, periodKey } from "./index.ts";

const date = Schema.decodeSync(CalendarDate);

describe("a period", () => {
  it.each([
    ["day", "2026-03-05"],
    ["month", "2026-03"],
    ["year", "2026"],
  ] as const)("%s is named by the front of the date", (period, key) => {
    expect(periodKey(period, date("2026-03-05"))).toBe(key);
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
