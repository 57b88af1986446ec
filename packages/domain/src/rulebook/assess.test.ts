import { Result, Schema } from "effect";
import { describe, expect, it } from "vitest";
import { Points } from "../points/index.ts";
import { CalendarDate } from "../time/index.ts";
import {
  assess,
  MOST_GAINED,
  MOST_QUANTITY,
  NO_HISTORY,
  NotInForce,
  Rule,
  Rulebook,
  RuleCode,
  UnknownRule,
} from "./index.ts";
import { deedOf } from "./testing/counting.ts";

const rulebook = Schema.decodeUnknownSync(Rulebook)({
  format: "huzhu-rulebook-1",
  title: "积分细则",
  version: 3,
  effectiveFrom: "2026-01-01",
  scale: 0,
  rules: [
    { kind: "fixed", code: "visit", title: "探望老人", unit: "次", points: 2, caps: [] },
    {
      kind: "perQuantity",
      code: "clean",
      title: "帮老人打扫",
      unit: "分钟",
      points: 2,
      every: 30,
      caps: [{ period: "day", most: 8 }],
    },
    {
      kind: "fixed",
      code: "clean-up-day",
      title: "清洁日",
      unit: "次",
      points: 5,
      caps: [
        { period: "day", most: 8 },
        { period: "month", most: 10 },
        { period: "year", most: 60 },
      ],
    },
    {
      kind: "deduction",
      code: "litter",
      title: "乱倒垃圾",
      unit: "次",
      points: 3,
      caps: [{ period: "month", most: 5 }],
    },
    { kind: "deduction", code: "fire", title: "违规用火", unit: "次", points: 10, caps: [] },
  ],
});

interface Past {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}

/** Judges a deed of a household that got so many points by the rule in the day, month and year. */
const judge = (rule: string, quantity = 1, past: Past = {}, eventDate = "2026-03-05") => {
  const { day = 0, month = 0, year = 0 } = past;
  const sums = new Map([
    [eventDate, day],
    [eventDate.slice(0, 7), month],
    [eventDate.slice(0, 4), year],
  ]);
  const windows = [...sums.keys()];
  return assess(rulebook, deedOf(rule, { quantity, eventDate }), {
    balance: 0,
    sum: ({ key }) => sums.get(windows.find((window) => key.includes(` ${window} `)) ?? "") ?? 0,
  });
};

const pointsOf = (...deed: Parameters<typeof judge>): number =>
  Result.getOrThrow(judge(...deed)).points;

describe("a deed is worth", () => {
  it.each([
    { name: "the same each time", rule: "visit", quantity: 1, points: 2 },
    { name: "as much for each of several", rule: "visit", quantity: 3, points: 6 },
    { name: "points for a full half hour", rule: "clean", quantity: 30, points: 2 },
    { name: "nothing for less than half an hour", rule: "clean", quantity: 29, points: 0 },
    { name: "nothing for the minutes left over", rule: "clean", quantity: 89, points: 4 },
    { name: "points taken, with a sign", rule: "fire", quantity: 1, points: -10 },
  ])("$name", ({ rule, quantity, points }) => {
    expect(pointsOf(rule, quantity)).toBe(points);
  });
});

describe("a cap", () => {
  it.each<{ name: string; rule: string; quantity: number; past: Past; points: number }>([
    { name: "leaves what fits", rule: "clean", quantity: 60, past: { day: 4 }, points: 4 },
    { name: "cuts what does not", rule: "clean", quantity: 120, past: { day: 4 }, points: 4 },
    {
      name: "leaves nothing when used up",
      rule: "clean",
      quantity: 30,
      past: { day: 8 },
      points: 0,
    },
    {
      name: "gives nothing back when more was given than it allows now",
      rule: "clean",
      quantity: 30,
      past: { day: 20 },
      points: 0,
    },
    { name: "of the day binds first", rule: "clean-up-day", quantity: 2, past: {}, points: 8 },
    {
      name: "of the month binds after the day's",
      rule: "clean-up-day",
      quantity: 2,
      past: { month: 5, year: 5 },
      points: 5,
    },
    {
      name: "of the year binds after the month's",
      rule: "clean-up-day",
      quantity: 2,
      past: { month: 5, year: 58 },
      points: 2,
    },
    { name: "bounds what is taken too", rule: "litter", quantity: 2, past: {}, points: -5 },
    { name: "counts what was taken", rule: "litter", quantity: 1, past: { month: 3 }, points: -2 },
    {
      name: "of another period does not bind",
      rule: "litter",
      quantity: 1,
      past: { year: 99 },
      points: -3,
    },
  ])("$name", ({ rule, quantity, past, points }) => {
    expect(pointsOf(rule, quantity, past)).toBe(points);
  });

  it("never takes less than nothing: what is used up leaves a plain zero", () => {
    expect(Object.is(pointsOf("litter", 1, { month: 5 }), 0)).toBe(true);
  });
});

describe("the steps", () => {
  it("tell the base and every cap that cut it, in order", () => {
    const { steps } = Result.getOrThrow(judge("clean-up-day", 2, { month: 5, year: 58 }));
    expect(steps).toEqual([
      { _tag: "Base", quantity: 2, unit: "次", every: 1, points: 5, result: 10 },
      {
        _tag: "Capped",
        period: "day",
        key: "2026-03-05",
        most: 8,
        already: 0,
        dropped: 2,
        result: 8,
      },
      {
        _tag: "Capped",
        period: "month",
        key: "2026-03",
        most: 10,
        already: 5,
        dropped: 3,
        result: 5,
      },
      {
        _tag: "Capped",
        period: "year",
        key: "2026",
        most: 60,
        already: 58,
        dropped: 3,
        result: 2,
      },
    ]);
  });

  it("name the periods of the day on which it happened, not of the day it was told", () => {
    const { steps } = Result.getOrThrow(judge("litter", 1, { month: 5 }, "2026-01-31"));
    expect(steps.at(-1)).toMatchObject({ key: "2026-01" });
  });

  it("carry the version and the title that count", () => {
    expect(Result.getOrThrow(judge("visit"))).toMatchObject({
      rule: "visit",
      ruleTitle: "探望老人",
      version: 3,
    });
  });
});

describe("the most units of the dearest rule", () => {
  it("are still an exact amount", () => {
    const [first] = rulebook.rules;
    if (first?.kind !== "fixed") throw new Error("the first rule is a fixed one");
    const dearest = { ...rulebook, rules: [{ ...first, points: Points.make(MOST_GAINED) }] };
    const deed = deedOf("visit", { quantity: MOST_QUANTITY });
    const { points } = Result.getOrThrow(assess(dearest, deed, NO_HISTORY));
    expect(points).toBe(MOST_GAINED * MOST_QUANTITY);
  });

  it("are bounded where the rulebook is written", () => {
    const [rule] = rulebook.rules;
    const takes = Schema.is(Rule);
    expect(takes({ ...rule, points: MOST_GAINED })).toBe(true);
    expect(takes({ ...rule, points: MOST_GAINED + 1 })).toBe(false);
  });
});

describe("assessing is refused", () => {
  it("for a rule that the version does not have", () => {
    const rule = RuleCode.make("sing");
    expect(judge("sing")).toEqual(Result.fail(new UnknownRule({ rule, version: 3 })));
  });

  it("for a day before the rulebook", () => {
    const eventDate = CalendarDate.make("2025-12-31");
    const { effectiveFrom } = rulebook;
    expect(judge("visit", 1, {}, eventDate)).toEqual(
      Result.fail(new NotInForce({ eventDate, effectiveFrom })),
    );
  });
});
