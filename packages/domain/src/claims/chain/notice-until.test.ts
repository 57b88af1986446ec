import { describe, expect, it } from "vitest";
import { noticeUntil } from "./index.ts";
import { date } from "./testing/village.ts";

const spring = new Set([date("2026-04-06")]);

describe("the last day of a notice", () => {
  it.each([
    { name: "three days", from: "2026-03-02", days: 3, working: false, until: "2026-03-05" },
    {
      name: "days over a weekend",
      from: "2026-03-06",
      days: 3,
      working: false,
      until: "2026-03-09",
    },
    {
      name: "days over a holiday",
      from: "2026-04-03",
      days: 3,
      working: false,
      until: "2026-04-06",
    },
    {
      name: "working days of one week",
      from: "2026-03-02",
      days: 4,
      working: true,
      until: "2026-03-06",
    },
    {
      name: "working days over a weekend",
      from: "2026-03-02",
      days: 5,
      working: true,
      until: "2026-03-09",
    },
    {
      name: "working days from a Saturday",
      from: "2026-03-07",
      days: 1,
      working: true,
      until: "2026-03-09",
    },
    {
      name: "working days over a holiday",
      from: "2026-04-03",
      days: 1,
      working: true,
      until: "2026-04-07",
    },
    {
      name: "working days over the year",
      from: "2026-12-31",
      days: 1,
      working: true,
      until: "2027-01-01",
    },
  ])("$name from $from is $until", ({ from, days, working, until }) => {
    expect(noticeUntil(date(from), { days, working }, spring)).toBe(until);
  });
});
