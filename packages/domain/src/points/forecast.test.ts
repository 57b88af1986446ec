import { describe, expect, it } from "vitest";
import { expiringSoon, forecastByDay } from "./index.ts";
import { date, lot, points } from "./testing/books.ts";

const on = (day: string) => ({ expires: date(`2026-02-${day}`) });

const lots = [
  lot("wang", 10, on("27")),
  lot("wang", 40),
  lot("li", 7, on("27")),
  lot("wang", 5, { ...on("27"), place: 1, remaining: points(3) }),
  lot("li", 20, { ...on("28"), remaining: points(0) }),
  lot("li", 1, { expires: date("2026-03-01") }),
  lot("zhao", 9, on("25")),
];

describe("who loses what when", () => {
  it.each([
    {
      name: "one line for each account and day, the earliest first, without what is spent",
      from: "2026-02-01",
      to: "2026-03-31",
      losses: [
        ["zhao", "2026-02-25", 9],
        ["li", "2026-02-27", 7],
        ["wang", "2026-02-27", 13],
        ["li", "2026-03-01", 1],
      ],
    },
    {
      name: "from the first day to the last, both included",
      from: "2026-02-25",
      to: "2026-02-27",
      losses: [
        ["zhao", "2026-02-25", 9],
        ["li", "2026-02-27", 7],
        ["wang", "2026-02-27", 13],
      ],
    },
    {
      name: "not what was over before, nor what is over later",
      from: "2026-02-26",
      to: "2026-02-26",
      losses: [],
    },
    {
      name: "nothing of what never expires",
      from: "2026-03-02",
      to: "2099-12-31",
      losses: [],
    },
  ])("$name", ({ from, to, losses }) => {
    const found = expiringSoon(lots, { from: date(from), to: date(to) });
    expect(found.map(({ account, expires, amount }) => [account, expires, amount])).toEqual(losses);
  });
});

describe("what expires day by day", () => {
  it("names every day, also where nothing does", () => {
    const days = forecastByDay(lots, { from: date("2026-02-26"), days: 4 });
    expect(days).toEqual([
      { date: "2026-02-26", amount: 0 },
      { date: "2026-02-27", amount: 20 },
      { date: "2026-02-28", amount: 0 },
      { date: "2026-03-01", amount: 1 },
    ]);
  });

  it("comes to what the notice list comes to", () => {
    const days = forecastByDay(lots, { from: date("2026-02-01"), days: 59 });
    const losses = expiringSoon(lots, { from: date("2026-02-01"), to: date("2026-03-31") });
    const total = (all: ReadonlyArray<{ readonly amount: number }>) =>
      all.reduce((sum, { amount }) => sum + amount, 0);
    expect(total(days)).toBe(30);
    expect(total(losses)).toBe(30);
  });

  it("is nothing for no days", () => {
    expect(forecastByDay(lots, { from: date("2026-02-27"), days: 0 })).toEqual([]);
  });
});
