import { Points } from "@huzhu/domain/points";
import { RuleCode, type Step } from "@huzhu/domain/rulebook";
import { describe, expect, it } from "vitest";
import { explainSteps } from "../index.ts";

const points = (amount: number) => Points.make(amount);
const base = { _tag: "Base", quantity: 3, unit: "次", every: 1, points: points(2) } as const;
const capped = {
  _tag: "Capped",
  period: "month",
  key: "2026-03",
  most: points(10),
  already: points(0),
  dropped: points(3),
  result: points(10),
} as const;
const bucket = RuleCode.make("B01");

const CASES: ReadonlyArray<{ name: string; step: Step; words: string }> = [
  {
    name: "what each unit gives",
    step: { ...base, result: points(6) },
    words: "3次，每次2分",
  },
  {
    name: "parts of a unit, and what was left over",
    step: {
      ...base,
      quantity: 15,
      unit: "小时",
      every: 2,
      decimals: 1,
      carried: 5,
      result: points(2),
    },
    words: "1.5小时（加上以前剩的0.5小时），每2小时2分",
  },
  {
    name: "what somebody found right",
    step: {
      _tag: "Given",
      least: points(1),
      most: points(9),
      given: points(7),
      reason: "很用心",
      result: points(7),
    },
    words: "给7分：很用心",
  },
  {
    name: "what judges gave",
    step: {
      _tag: "Marked",
      judges: 2,
      parts: 2,
      grades: [
        { grade: "好", points: points(3), times: 3 },
        { grade: "差", points: points(0), times: 1 },
      ],
      result: points(4),
    },
    words: "2人评：3个好、1个差，合4分",
  },
  {
    name: "a class",
    step: { _tag: "Classed", by: "class", is: "特困", result: points(9) },
    words: "类别特困，9分",
  },
  {
    name: "what is left of a full mark",
    step: {
      _tag: "Left",
      period: "quarter",
      key: "2026-Q1",
      full: points(20),
      taken: points(6),
      result: points(14),
    },
    words: "当季基础分20分，扣了6分",
  },
  {
    name: "what was taken from a full mark",
    step: { _tag: "TakenFrom", bucket, title: "卫生基础分", taken: points(3), result: points(0) },
    words: "从“卫生基础分”里扣3分",
  },
  {
    name: "a quiet month",
    step: {
      _tag: "Absent",
      period: "month",
      key: "2026-03",
      claims: 0,
      points: points(4),
      result: points(4),
    },
    words: "当月没有发生，4分",
  },
  {
    name: "a month that was not quiet",
    step: {
      _tag: "Absent",
      period: "month",
      key: "2026-03",
      claims: 2,
      points: points(4),
      result: points(0),
    },
    words: "当月有过2次，不给分",
  },
  {
    name: "a factor",
    step: {
      _tag: "Multiplied",
      by: "level",
      is: "重度",
      times: { over: 3, under: 2 },
      result: points(6),
    },
    words: "等级重度，1.5倍得6分",
  },
  {
    name: "a factor of what nobody wrote",
    step: {
      _tag: "Multiplied",
      by: "role",
      title: "职务",
      is: null,
      times: { over: 2, under: 1 },
      result: points(6),
    },
    words: "职务没写，2倍得6分",
  },
  {
    name: "a veto that holds",
    step: { _tag: "Vetoed", by: bucket, title: "聚众赌博", dropped: points(6), result: points(0) },
    words: "因“聚众赌博”一票否决，不计分",
  },
  {
    name: "what a veto takes back",
    step: { _tag: "TakenBack", period: "year", key: "2026", periods: 1, result: points(-30) },
    words: "一票否决，收回30分",
  },
  { name: "a cap", step: capped, words: "当月最多10分" },
  {
    name: "a ceiling of one category of the village, and where the rest goes",
    step: {
      ...capped,
      of: "village",
      category: "清洁",
      already: points(4),
      overflow: "donate",
    },
    words: "全村清洁类当月最多10分，已得4分，多的3分捐给互助池",
  },
  {
    name: "a cap beyond which is honour",
    step: { ...capped, overflow: "honour", period: "balance" },
    words: "账上最多10分，多的3分记为荣誉分",
  },
];

describe("a step in words", () => {
  it.each(CASES)("tells $name", ({ step, words }) => {
    expect(explainSteps([step], 0)).toBe(words);
  });

  it("tells minutes where time is counted", () => {
    const step: Step = { ...base, points: points(60), result: points(180) };
    expect(explainSteps([step, { ...capped, most: points(120) }], 1, "time")).toBe(
      "3次，每次60分钟；当月最多120分钟",
    );
  });
});
