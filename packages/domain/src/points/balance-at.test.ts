import { describe, expect, it } from "vitest";
import { CalendarDate, Instant } from "../time/index.ts";
import { balanceAt, lowestFrom, Points, type UpTo } from "./index.ts";

const date = (day: string) => CalendarDate.make(`2026-03-${day}`);
const points = (amount: number) => Points.make(amount);

/** Help of the 1st, written down at once; of the 3rd, written down last; rice taken on the 5th. */
const LINES = [
  { eventDate: date("01"), recordedAt: Instant.make(100), amount: points(20) },
  { eventDate: date("05"), recordedAt: Instant.make(500), amount: points(-12) },
  { eventDate: date("03"), recordedAt: Instant.make(900), amount: points(7) },
];

const AT: ReadonlyArray<{ name: string; upTo: UpTo; balance: number }> = [
  { name: "everything", upTo: {}, balance: 15 },
  {
    name: "before the first event",
    upTo: { eventUpTo: CalendarDate.make("2026-02-28") },
    balance: 0,
  },
  { name: "on the day of an event", upTo: { eventUpTo: date("01") }, balance: 20 },
  { name: "with what was dated back", upTo: { eventUpTo: date("04") }, balance: 27 },
  { name: "as it was written down then", upTo: { recordedUpTo: Instant.make(899) }, balance: 8 },
  { name: "at the very moment", upTo: { recordedUpTo: Instant.make(900) }, balance: 15 },
  {
    name: "what was known then of an earlier day",
    upTo: { eventUpTo: date("04"), recordedUpTo: Instant.make(500) },
    balance: 20,
  },
];

describe("a balance of two times", () => {
  it.each(AT)("$name: $balance", ({ upTo, balance }) => {
    expect(balanceAt(LINES, upTo)).toBe(balance);
  });
});

const LOWEST = [
  { name: "nothing happened since", sums: [], on: "10", balance: 8 },
  {
    name: "only gains since: the first day is the lowest",
    sums: [["12", 5]],
    on: "10",
    balance: 3,
  },
  { name: "only losses since: the last day is", sums: [["12", -5]], on: "12", balance: 8 },
  {
    name: "spent down and earned back",
    sums: [
      ["12", -9],
      ["15", 9],
    ],
    on: "12",
    balance: -1,
  },
  {
    name: "in any order",
    sums: [
      ["15", 9],
      ["12", -9],
    ],
    on: "12",
    balance: -1,
  },
  {
    name: "equally low twice: the first day tells it",
    sums: [
      ["12", -4],
      ["13", 4],
      ["14", -4],
    ],
    on: "12",
    balance: 8,
  },
  {
    name: "the day itself and what was before it are in the balance already",
    sums: [
      ["09", 100],
      ["10", -50],
      ["11", 2],
    ],
    on: "10",
    balance: 6,
  },
] as const;

describe("the lowest balance from the 10th on", () => {
  it.each(LOWEST)("$name", ({ sums, on, balance }) => {
    const daily = sums.map(([day, amount]) => ({ date: date(day), amount: points(amount) }));
    expect(lowestFrom(daily, points(8), date("10"))).toEqual({ on: date(on), balance });
  });
});
