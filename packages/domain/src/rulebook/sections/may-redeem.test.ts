import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { Points } from "../../points/index.ts";
import { CalendarDate } from "../../time/index.ts";
import {
  BalanceTooLow,
  mayRedeem,
  NotByProxy,
  type RedemptionPolicy,
  TooOften,
  WindowClosed,
  worthOf,
} from "../index.ts";

const date = (text: string) => CalendarDate.make(text);
const points = (amount: number) => Points.make(amount);

interface Case {
  readonly name: string;
  readonly policy: RedemptionPolicy;
  /** Thursday, the 5th of March, unless another is said. */
  readonly on?: string;
  readonly balance?: number;
  readonly times?: number;
  readonly byProxy?: boolean;
  readonly answer?: ReturnType<typeof mayRedeem>;
}

const closed = (on: string, next: string | null) =>
  Result.fail(new WindowClosed({ date: date(on), next: next === null ? null : date(next) }));

const CASES: ReadonlyArray<Case> = [
  { name: "always, where there is no policy", policy: {}, balance: 0, times: 99 },
  { name: "on the weekday", policy: { window: { weekdays: [4] } } },
  {
    name: "not on another, but on the next Friday",
    policy: { window: { weekdays: [1, 5] } },
    answer: closed("2026-03-05", "2026-03-06"),
  },
  {
    name: "on the monthly days only",
    policy: { window: { days: [5, 20] } },
    on: "2026-03-21",
    answer: closed("2026-03-21", "2026-04-05"),
  },
  {
    name: "on the 31st of months that have one",
    policy: { window: { days: [31] } },
    on: "2026-03-31",
  },
  {
    name: "in one window of days a year",
    policy: { window: { months: [12], days: [1, 2, 3, 4] } },
    on: "2026-12-05",
    answer: closed("2026-12-05", "2027-12-01"),
  },
  {
    name: "on a Monday that is a 29th of February",
    policy: { window: { weekdays: [1], days: [29], months: [2] } },
    answer: closed("2026-03-05", "2044-02-29"),
  },
  {
    name: "never, where the window never opens",
    policy: { window: { days: [30], months: [2] } },
    answer: closed("2026-03-05", null),
  },
  { name: "from the least balance on", policy: { least: points(10) }, balance: 10 },
  {
    name: "not below it",
    policy: { least: points(10) },
    balance: 7,
    answer: Result.fail(
      new BalanceTooLow({ balance: points(7), least: points(10), missing: points(3) }),
    ),
  },
  { name: "as often as allowed", policy: { often: { times: 2, period: "quarter" } }, times: 1 },
  { name: "by a proxy, where nothing is said of it", policy: {}, byProxy: true },
  {
    name: "by nobody else, where the village says so",
    policy: { proxy: false },
    byProxy: true,
    answer: Result.fail(new NotByProxy()),
  },
  { name: "by themselves all the same", policy: { proxy: false } },
  {
    name: "no more often, until the next quarter",
    policy: { often: { times: 2, period: "quarter" } },
    times: 2,
    answer: Result.fail(
      new TooOften({ period: "quarter", times: 2, most: 2, next: date("2026-04-01") }),
    ),
  },
];

describe("points are redeemed", () => {
  it.each(CASES)("$name", ({ policy, on = "2026-03-05", byProxy = false, answer, ...rest }) => {
    const { balance = 100, times = 0 } = rest;
    const facts = { date: date(on), balance: points(balance), timesInPeriod: times, byProxy };
    expect(mayRedeem(policy, facts)).toEqual(answer ?? Result.succeed(undefined));
  });
});

describe("what points are worth", () => {
  it.each([
    { name: "a yuan each", fen: { over: 100, under: 1 }, amount: 35, worth: 3_500 },
    { name: "a jiao each, counted in tenths", fen: { over: 1, under: 1 }, amount: 15, worth: 15 },
    { name: "whole fen only", fen: { over: 2, under: 3 }, amount: 2, worth: 1 },
  ])("is $name", ({ fen, amount, worth }) => {
    expect(worthOf({ fen }, amount)).toBe(worth);
  });

  it("is nothing that can be told, where the village sets no value", () => {
    expect(worthOf({}, 35)).toBeNull();
  });
});
