import { ClaimId } from "@huzhu/domain/claims";
import { Points, type Reason } from "@huzhu/domain/points";
import { RuleCode, type Step } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { lineTold } from "./line-told.ts";

const points = (amount: number) => Points.make(amount);
const base: Step = {
  _tag: "Base",
  quantity: 2,
  unit: "小时",
  every: 1,
  points: points(10),
  result: points(20),
};
const capped: Step = {
  _tag: "Capped",
  period: "day",
  key: "2026-03-05",
  most: points(15),
  already: points(0),
  dropped: points(5),
  result: points(15),
};
const classed: Step = { _tag: "Classed", by: "class", is: "低保户", result: points(15) };
const given: Step = {
  _tag: "Given",
  least: points(1),
  most: points(20),
  given: points(15),
  reason: "家里有病人",
  result: points(15),
};

const byRule = (steps: ReadonlyArray<Step>): Reason => ({
  _tag: "ByRule",
  claim: ClaimId.make("c1"),
  rule: RuleCode.make("A03"),
  ruleTitle: "帮邻居老人打扫",
  version: 3,
  steps,
});

const told = (reason: Reason) =>
  lineTold({ eventDate: CalendarDate.make("2026-03-05"), amount: points(15), reason }, 0);

describe("a line on a public screen", () => {
  it("tells why a rule gave so many", () => {
    expect(told(byRule([base, capped]))).toBe(
      "3月5日，您帮邻居老人打扫2小时，按第3版规则每小时10分，当天最多15分，得15分",
    );
  });

  it.each([
    ["the class that it rests on", byRule([classed])],
    ["what a cadre wrote", byRule([given])],
    [
      "anything of what no rule gave",
      { _tag: "ByGrant", origin: "granted", why: "大病" } satisfies Reason,
    ],
  ])("I17: never tells %s", (_, reason) => {
    expect(told(reason)).toBeNull();
  });
});
