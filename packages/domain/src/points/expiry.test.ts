import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { ExpiryPolicy, expiryOf } from "./index.ts";
import { date } from "./testing/books.ts";

const ending = { graceDays: 0, carryOver: 0 };
const months = (count: number, graceDays = 0): ExpiryPolicy => ({
  kind: "months",
  months: count,
  ...ending,
  graceDays,
});
const yearEnd = (years: number, graceDays = 0): ExpiryPolicy => ({
  kind: "year-end",
  years,
  ...ending,
  graceDays,
});

describe("the last day on which points can be spent", () => {
  it.each([
    { name: "there is none", policy: { kind: "never" }, earned: "2026-03-05", last: null },
    { name: "a year later", policy: months(12), earned: "2026-03-05", last: "2027-03-05" },
    { name: "ten years later", policy: months(120), earned: "2026-03-05", last: "2036-03-05" },
    {
      name: "over the end of a year",
      policy: months(3),
      earned: "2026-11-15",
      last: "2027-02-15",
    },
    {
      name: "the last day of a month that is too short",
      policy: months(1),
      earned: "2026-08-31",
      last: "2026-09-30",
    },
    {
      name: "the last day of February",
      policy: months(1),
      earned: "2026-01-31",
      last: "2026-02-28",
    },
    {
      name: "the last day of February in a leap year",
      policy: months(1),
      earned: "2028-01-31",
      last: "2028-02-29",
    },
    {
      name: "a year after the leap day",
      policy: months(12),
      earned: "2028-02-29",
      last: "2029-02-28",
    },
    {
      name: "four years after the leap day",
      policy: months(48),
      earned: "2028-02-29",
      last: "2032-02-29",
    },
    {
      name: "the end of a month is no end of a longer one",
      policy: months(1),
      earned: "2026-02-28",
      last: "2026-03-28",
    },
    { name: "the end of the year", policy: yearEnd(0), earned: "2026-03-05", last: "2026-12-31" },
    {
      name: "on the last day of the year it is the day itself",
      policy: yearEnd(0),
      earned: "2026-12-31",
      last: "2026-12-31",
    },
    {
      name: "on the first day of the year it is still far",
      policy: yearEnd(0),
      earned: "2027-01-01",
      last: "2027-12-31",
    },
    {
      name: "the end of the next year",
      policy: yearEnd(1),
      earned: "2026-12-31",
      last: "2027-12-31",
    },
    {
      name: "some days of grace after the months",
      policy: months(1, 7),
      earned: "2026-01-31",
      last: "2026-03-07",
    },
    {
      name: "a grace of a month after the year, by which the Spring Festival is bought for",
      policy: yearEnd(0, 31),
      earned: "2026-03-05",
      last: "2027-01-31",
    },
    {
      name: "a grace over the leap day",
      policy: yearEnd(1, 60),
      earned: "2026-03-05",
      last: "2028-02-29",
    },
  ] satisfies ReadonlyArray<{
    name: string;
    policy: ExpiryPolicy;
    earned: string;
    last: string | null;
  }>)("$name: $earned to $last", ({ policy, earned, last }) => {
    expect(expiryOf(policy, date(earned))).toBe(last);
  });
});

describe("a policy", () => {
  it.each([
    { name: "no months", value: months(0) },
    { name: "more than ten years", value: months(121) },
    { name: "a year before", value: yearEnd(-1) },
    { name: "a grace of less than none", value: months(12, -1) },
    { name: "a grace of more than a year", value: yearEnd(0, 367) },
    { name: "more carried over than there was", value: { ...months(12), carryOver: 101 } },
    { name: "part of a hundredth carried over", value: { ...months(12), carryOver: 12.5 } },
    {
      name: "no word of what is carried over",
      value: { kind: "year-end", years: 0, graceDays: 0 },
    },
  ])("of $name is none", ({ value }) => {
    expect(Schema.is(ExpiryPolicy)(value)).toBe(false);
  });
});
