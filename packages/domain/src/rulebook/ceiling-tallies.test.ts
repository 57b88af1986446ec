import { describe, expect, it } from "vitest";
import { Points } from "../points/points.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { asks } from "./asks.ts";
import type { CommonCap } from "./cap.ts";
import { ceilingTallies } from "./ceiling-tallies.ts";
import { Quantity } from "./deed.ts";
import { RuleCode } from "./ids.ts";
import type { Rule } from "./rule.ts";
import type { Rulebook } from "./rulebook.ts";

const TODAY = CalendarDate.make("2026-05-20");

const rule = (code: string, category: string): Rule => ({
  kind: "fixed",
  code: RuleCode.make(code),
  title: code,
  category,
  unit: "次",
  points: Points.make(2),
  caps: [],
});

const withCaps = (caps: ReadonlyArray<CommonCap>): Rulebook => ({
  format: "huzhu-rulebook-2",
  title: "积分细则",
  version: 1,
  effectiveFrom: CalendarDate.make("2026-01-01"),
  scale: 0,
  rules: [
    rule("A01", "公共事务"),
    rule("B01", "邻里"),
    {
      kind: "deduction",
      code: RuleCode.make("C01"),
      title: "C01",
      category: "扣分",
      unit: "次",
      points: Points.make(5),
      caps: [],
    },
  ],
  caps,
});

const ceiling = (period: CommonCap["period"], rest: Partial<CommonCap> = {}): CommonCap => ({
  period,
  most: Points.make(100),
  of: "village",
  ...rest,
});

describe("the ceilings on a day", () => {
  it.each([
    { name: "none", caps: [], found: [] },
    { name: "of a holder", caps: [ceiling("month", { of: "holder" })], found: [] },
    { name: "of one claim", caps: [ceiling("activity")], found: [] },
    { name: "over deductions", caps: [ceiling("year", { category: "扣分" })], found: [] },
    {
      name: "of a quarter",
      caps: [ceiling("quarter")],
      found: [["quarter", null, ["A01", "B01"], { from: "2026-04-01", to: "2026-06-30" }]],
    },
    {
      name: "of a life, over a category, beside that of a month",
      caps: [ceiling("life", { category: "邻里" }), ceiling("month")],
      found: [
        ["month", null, ["A01", "B01"], { from: "2026-05-01", to: "2026-05-31" }],
        ["life", "邻里", ["B01"], null],
      ],
    },
  ])("$name", ({ caps, found }) => {
    expect(
      ceilingTallies(withCaps(caps), TODAY).map(({ period, category, tally }) => [
        period,
        category,
        tally.rules,
        tally.window,
      ]),
    ).toEqual(found);
  });

  it("are summed as an assessment of the day sums them", () => {
    const rulebook = withCaps([ceiling("halfYear"), ceiling("year", { category: "公共事务" })]);
    const deed = {
      rule: RuleCode.make("A01"),
      quantity: Quantity.make(1),
      eventDate: TODAY,
      holder: "household-1",
    };
    const asked = asks(rulebook, deed).map(({ key }) => key);
    expect(ceilingTallies(rulebook, TODAY).map(({ tally }) => tally.key)).toEqual(asked);
  });
});
