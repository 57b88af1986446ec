import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  ABILITY_ITEMS,
  assessAbility,
  CareRisk,
  type Conditions,
  FULL_MARKS,
  ItemsMissing,
  MarkOutOfRange,
  NO_CONDITIONS,
} from "./index.ts";
import { fullMarks, marksOf } from "./testing/marks.ts";

const NO_RISKS = NO_CONDITIONS.careRisks;
const assessed = (total: number, conditions: Partial<Conditions> = {}) =>
  Result.getOrThrow(assessAbility(marksOf(total), { ...NO_CONDITIONS, ...conditions }));

describe("the 26 items of GB/T 42195-2022", () => {
  it("are worth 90 points: 32, 15, 28 and 15", () => {
    expect(ABILITY_ITEMS).toHaveLength(26);
    expect(FULL_MARKS).toBe(90);
    expect(assessed(90)).toEqual({
      byGroup: { selfCare: 32, movement: 15, mind: 28, society: 15 },
      total: 90,
      levelByPoints: 0,
      level: 0,
      overrides: [],
    });
  });

  it.each([
    ["B1.1", "进食", 4],
    ["B1.8", "如厕", 4],
    ["B2.4", "上下楼梯", 3],
    ["B3.7", "攻击行为", 1],
    ["B3.8", "抑郁症状", 1],
    ["B3.9", "意识水平", 2],
    ["B4.1", "视力", 2],
    ["B4.2", "听力", 2],
    ["B4.4", "使用交通工具外出", 3],
    ["B4.5", "社会交往", 4],
  ])("%s %s takes 0 to %i", (number, title, most) => {
    expect(ABILITY_ITEMS.find((one) => one.number === number)).toMatchObject({ title, most });
  });

  it("say of every mark what it means", () => {
    for (const { grades, most } of ABILITY_ITEMS) {
      expect(new Set(grades).size).toBe(most + 1);
    }
  });
});

describe("a level by points", () => {
  it.each([
    { total: 90, level: 0 },
    { total: 89, level: 1 },
    { total: 66, level: 1 },
    { total: 65, level: 2 },
    { total: 46, level: 2 },
    { total: 45, level: 3 },
    { total: 30, level: 3 },
    { total: 29, level: 4 },
    { total: 2, level: 4 },
  ])("$total points are level $level", ({ total, level }) => {
    expect(assessed(total)).toMatchObject({ total, levelByPoints: level, level, overrides: [] });
  });

  it("is 4 at 0 points, where consciousness is marked 0 like all else", () => {
    expect(assessed(0)).toMatchObject({ total: 0, levelByPoints: 4, level: 4 });
  });
});

describe("what overrides the points", () => {
  const once = { ...NO_RISKS, fall: 1 };
  it.each([
    { name: "coma", total: 90, conditions: { coma: true }, level: 4, overrides: ["coma"] },
    { name: "dementia", total: 90, conditions: { dementia: true }, level: 1 },
    { name: "dementia", total: 66, conditions: { dementia: true }, level: 2 },
    { name: "dementia", total: 30, conditions: { dementia: true }, level: 4 },
    {
      name: "dementia, where it cannot get worse",
      total: 10,
      conditions: { dementia: true },
      level: 4,
    },
    {
      name: "another mental disorder",
      total: 50,
      conditions: { mentalDisorder: true },
      level: 3,
      overrides: ["mentalDisorder"],
    },
    { name: "one care risk", total: 70, conditions: { careRisks: once }, level: 1, overrides: [] },
    {
      name: "two falls",
      total: 70,
      conditions: { careRisks: { ...NO_RISKS, fall: 2 } },
      level: 2,
      overrides: ["careRisks"],
    },
    {
      name: "a fall and another accident",
      total: 70,
      conditions: { careRisks: { ...once, other: 1 } },
      level: 2,
      overrides: ["careRisks"],
    },
    {
      name: "all but coma, once",
      total: 90,
      conditions: { dementia: true, mentalDisorder: true, careRisks: { ...NO_RISKS, choke: 3 } },
      level: 1,
      overrides: ["dementia", "mentalDisorder", "careRisks"],
    },
    {
      name: "coma beside dementia",
      total: 80,
      conditions: { coma: true, dementia: true },
      level: 4,
      overrides: ["coma", "dementia"],
    },
  ])("$name at $total points: level $level", ({ total, conditions, level, overrides }) => {
    expect(assessed(total, conditions)).toMatchObject({
      total,
      level,
      overrides: overrides ?? ["dementia"],
    });
  });

  // Each override at each cut-off: one level worse where there is one, and 4 for coma.
  it.each([
    { total: 90, worse: 1 },
    { total: 89, worse: 2 },
    { total: 66, worse: 2 },
    { total: 65, worse: 3 },
    { total: 46, worse: 3 },
    { total: 45, worse: 4 },
    { total: 30, worse: 4 },
    { total: 29, worse: 4 },
    { total: 2, worse: 4 },
  ])("at $total points makes level $worse, or 4 in a coma", ({ total, worse }) => {
    const twice = { ...NO_RISKS, wander: 2 };
    const each: ReadonlyArray<Partial<Conditions>> = [
      { dementia: true },
      { mentalDisorder: true },
      { careRisks: twice },
      { dementia: true, mentalDisorder: true, careRisks: twice },
    ];
    for (const conditions of each) {
      expect(assessed(total, conditions).level).toBe(worse);
      expect(assessed(total, { ...conditions, coma: true }).level).toBe(4);
    }
  });

  it.each(CareRisk.literals)("comes not of one %s, but of two", (risk) => {
    const of = (times: number) => ({ careRisks: { ...NO_RISKS, [risk]: times } });
    expect(assessed(90, of(1)).overrides).toEqual([]);
    expect(assessed(90, of(2)).overrides).toEqual(["careRisks"]);
  });

  it("is coma where consciousness is marked 0, even if nobody ticked it", () => {
    const marks = fullMarks({ consciousness: 0 });
    expect(Result.getOrThrow(assessAbility(marks, NO_CONDITIONS))).toMatchObject({
      total: 88,
      levelByPoints: 1,
      level: 4,
      overrides: ["coma"],
    });
  });
});

describe("marks are refused", () => {
  it("where some are missing, by their codes in order", () => {
    const { stairs: _, eating: __, ...given } = fullMarks();
    expect(assessAbility(given, NO_CONDITIONS)).toEqual(
      Result.fail(new ItemsMissing({ items: ["eating", "stairs"] })),
    );
  });

  it.each([
    { item: "eating", mark: 5, most: 4 },
    { item: "stairs", mark: 4, most: 3 },
    { item: "aggression", mark: 2, most: 1 },
    { item: "sight", mark: -1, most: 2 },
    { item: "memory", mark: 1.5, most: 4 },
  ] as const)("where $item is $mark", ({ item, mark, most }) => {
    const refused = assessAbility(fullMarks({ [item]: mark }), NO_CONDITIONS);
    expect(Result.isFailure(refused) && refused.failure).toMatchObject({
      _tag: "MarkOutOfRange",
      item,
      most,
    });
    expect(Result.isFailure(refused) && refused.failure).toBeInstanceOf(MarkOutOfRange);
  });
});
