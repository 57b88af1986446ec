import { HouseholdId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { Quantity, type Rulebook, RuleCode, rehearse } from "@huzhu/domain/rulebook";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { NEXT } from "../../testing/past-server.ts";
import { LI, RULEBOOK, TODAY, WEI_OLD, ZHANG } from "../../testing/village.ts";
import { looksAtBalances } from "./figures.ts";
import { issuanceCharts } from "./issuance-charts.ts";
import { Showing } from "./showing.svelte.ts";
import { totalsOf } from "./totals.ts";

const most = Points.make(500);

const deed = (household: string, rule: string, before: number, quantity = 1) => ({
  deed: {
    rule: RuleCode.make(rule),
    quantity: Quantity.make(quantity),
    eventDate: TODAY,
    holder: household,
  },
  before,
});

/** One wins, one loses, one stays as it was, and one is on the roster no more. */
const PAST = [
  deed(ZHANG.household, "A01", 2),
  deed(LI.household, "A02", 6, 2),
  deed(WEI_OLD.household, "C01", -5),
  deed("household-gone", "A02", 3),
];

const holders = {
  byId: new Map(
    [ZHANG, LI, WEI_OLD].map(({ household, householdNumber: number, hamlet, name }) => [
      String(household),
      { id: household, household: HouseholdId.make(household), number, hamlet, name },
    ]),
  ),
  groups: new Map(),
};

const shown = (draft: Rulebook = NEXT) =>
  new Showing(
    rehearse(draft, PAST, { against: RULEBOOK.rulebook }),
    holders,
    deskAt(new FakeServer()),
  );

describe("winners and losers", () => {
  it("begin with the losers, the greatest first, and mask names", () => {
    const showing = shown();
    expect(showing.side).toBe("losers");
    expect(showing.rows.map(({ name, difference }) => [name, difference])).toEqual([
      ["李**", -6],
      ["已经不在名册上", -3],
    ]);
  });

  it("show whole names when somebody asks for them", () => {
    const showing = shown();
    showing.named = true;
    showing.look("winners");
    expect(showing.rows.map(({ name, difference }) => [name, difference])).toEqual([["张三", 1]]);
    showing.look("same");
    expect(showing.rows.map(({ name }) => name)).toEqual(["张伟"]);
  });

  it("are counted by side", () => {
    expect(shown().sides.map(({ word, count }) => [word, count])).toEqual([
      ["少得的", 2],
      ["多得的", 1],
      ["没有变的", 1],
    ]);
  });
});

describe("the totals", () => {
  const rowsOf = (showing: Showing) =>
    totalsOf(showing.rehearsal, showing).map(({ title, before, after, difference }) =>
      [title, before, after, difference].join(" "),
    );

  it("say what was given and taken, before and after", () => {
    expect(rowsOf(shown())).toEqual([
      "发的（分） 11 3 -8",
      "扣的（分） 5 5 0",
      "发的减去扣的（分） 6 -2 -8",
    ]);
  });

  it("are worth money where the draft says what a point is worth", () => {
    const priced = { ...NEXT, redemption: { fen: { over: 50, under: 1 } } };
    expect(rowsOf(shown(priced))).toContain("折成钱（元） 没有定价 1.50 ");
  });
});

describe("the rules", () => {
  it("are those that give otherwise, until somebody wants all", () => {
    const showing = shown();
    expect(showing.rules.map(({ rule }) => rule)).toEqual(["A01", "A02"]);
    showing.allRules = true;
    expect(showing.rules.map(({ rule }) => rule)).toEqual(["A01", "C01", "A02"]);
  });

  it.each([
    { name: "no cap", caps: [], looks: false },
    { name: "a monthly cap", caps: [{ period: "month", most, of: "holder" }], looks: false },
    {
      name: "a cap on the balance",
      caps: [{ period: "balance", most, of: "holder" }],
      looks: true,
    },
  ] as const)("with $name look at balances: $looks", ({ caps, looks }) => {
    expect(looksAtBalances({ ...NEXT, caps })).toBe(looks);
  });
});

describe("the charts", () => {
  it("draw the ceiling of a month across the months", () => {
    const { rehearsal } = shown();
    expect(issuanceCharts(rehearsal, rehearsal.points)).toEqual([
      {
        key: "months",
        label: "全村每月发的分",
        names: "月份",
        groups: [{ name: "2026年3月", short: "26年3月", values: [11, 3] }],
        most: 300,
      },
    ]);
  });

  it("draw every other ceiling over its own periods", () => {
    const caps = [{ period: "quarter", most, of: "village", category: "公共事务" }] as const;
    const { rehearsal } = shown({ ...NEXT, caps });
    expect(
      issuanceCharts(rehearsal, rehearsal.points).map(({ label, most }) => [label, most]),
    ).toEqual([
      ["全村每月发的分", null],
      ["“公共事务”每季度发的分", 500],
    ]);
  });
});
