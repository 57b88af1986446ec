import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  type Conversion,
  convertPortions,
  LessThanPortion,
  RuleCode,
  ShareUsedUp,
} from "../index.ts";

const paste: Conversion = {
  code: RuleCode.make("paste"),
  title: "易拉罐换牙膏",
  give: { many: 30, of: "易拉罐" },
  get: { many: 1, of: "牙膏" },
};
const hours: Conversion = {
  code: RuleCode.make("hours"),
  title: "时间币换积分",
  give: { many: 60, of: "时间币" },
  get: { many: 10, of: "积分" },
  share: 30,
};

describe("so many for so many", () => {
  it.each([
    {
      name: "whole portions only",
      conversion: paste,
      facts: { amount: 219 },
      portions: { portions: 7, given: 210, got: 7, remains: 9 },
    },
    {
      name: "a single portion to the last piece",
      conversion: paste,
      facts: { amount: 30 },
      portions: { portions: 1, given: 30, got: 1, remains: 0 },
    },
    {
      name: "as much as the share of what was earned allows",
      conversion: hours,
      facts: { amount: 1000, earned: 1000 },
      portions: { portions: 5, given: 300, got: 50, remains: 700 },
    },
    {
      name: "as much as conversions before have left of it",
      conversion: hours,
      facts: { amount: 1000, earned: 1000, before: 120 },
      portions: { portions: 3, given: 180, got: 30, remains: 820 },
    },
    {
      name: "no more than there is, however much was earned",
      conversion: hours,
      facts: { amount: 130, earned: 100_000 },
      portions: { portions: 2, given: 120, got: 20, remains: 10 },
    },
  ])("$name", ({ conversion, facts, portions }) => {
    expect(convertPortions(conversion, facts)).toEqual(Result.succeed(portions));
  });

  it.each([
    {
      name: "less than a portion",
      conversion: paste,
      facts: { amount: 29 },
      refusal: new LessThanPortion({ of: "易拉罐", amount: 29, portion: 30, missing: 1 }),
    },
    {
      name: "a share that is used up but for less than a portion",
      conversion: hours,
      facts: { amount: 500, earned: 999, before: 240 },
      refusal: new ShareUsedUp({
        of: "时间币",
        share: 30,
        earned: 999,
        before: 240,
        left: 59,
        portion: 60,
      }),
    },
    {
      name: "a share of nothing that anybody knows to be earned",
      conversion: hours,
      facts: { amount: 500 },
      refusal: new ShareUsedUp({
        of: "时间币",
        share: 30,
        earned: 0,
        before: 0,
        left: 0,
        portion: 60,
      }),
    },
  ])("refuses $name", ({ conversion, facts, refusal }) => {
    expect(convertPortions(conversion, facts)).toEqual(Result.fail(refusal));
  });
});
