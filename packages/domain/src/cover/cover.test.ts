import { describe, expect, it } from "vitest";
import { LineCode } from "../fund/ids.ts";
import { GoodId } from "../store/ids.ts";
import {
  coverRatio,
  forecastIncome,
  likelyRedeemed,
  livesMonths,
  monthAfter,
  monthlyIncome,
  monthsThrough,
  type PointsMonth,
  pointsMonths,
  purchasePlan,
  runway,
  suggestCeiling,
  useRates,
  usuallyIssued,
} from "./index.ts";

const TENTH = { over: 1, under: 10 };
const from = "2026-12";

const lived = (redeemed: number, nth: number): PointsMonth => ({
  month: monthAfter("2026-01", nth),
  ...{ issued: 0, redeemed, expired: 0, outstanding: 1000 - redeemed },
});

const months = (...fen: ReadonlyArray<number>) =>
  fen.map((one, nth) => ({ month: monthAfter(from, nth), fen: one }));

describe("months", () => {
  it.each([
    ["2026-12", 1, "2027-01"],
    ["2026-01", -1, "2025-12"],
    ["2026-03", 25, "2028-04"],
    ["2026-03", 0, "2026-03"],
  ])("%s and %i more are %s", (month, more, after) => {
    expect(monthAfter(month, more)).toBe(after);
    expect(monthsThrough(month, after)).toBe(more + 1);
  });
});

describe("the months that are over", () => {
  const sums = [
    { month: "2026-08", issued: 100, redeemed: 30, expired: 0 },
    { month: "2026-10", issued: -20, redeemed: 10, expired: 5 },
    { month: "2026-11", issued: 1, redeemed: 0, expired: 0 },
  ];

  it("follow each other without a gap, and count what was taken back in its own month", () => {
    expect(pointsMonths(sums, "2026-11")).toEqual([
      { month: "2026-08", issued: 100, redeemed: 30, expired: 0, outstanding: 70 },
      { month: "2026-09", issued: 0, redeemed: 0, expired: 0, outstanding: 70 },
      { month: "2026-10", issued: 0, redeemed: 10, expired: 5, outstanding: 35 },
    ]);
    expect(pointsMonths([], "2026-11")).toEqual([]);
  });

  it("bring so much on the average, rounded up", () => {
    expect(usuallyIssued(pointsMonths(sums, "2026-11"))).toBe(34);
    expect(usuallyIssued([])).toBe(0);
  });
});

describe("how people use their points", () => {
  it("is told by the slow, the usual and the busy months of the last year", () => {
    const months = [900, ...[40, 10, 30, 20, 80, 60, 70, 50, 90, 120, 100, 110]].map(lived);
    expect(useRates(months)).toEqual({
      low: { over: 200, under: 10_000 },
      middle: { over: 600, under: 10_000 },
      high: { over: 1100, under: 10_000 },
    });
  });

  it("is not told by two months, nor by months without any points", () => {
    const nothing = { issued: 0, redeemed: 0, expired: 0, outstanding: 0 };
    expect(useRates([10, 20].map(lived))).toBeNull();
    expect(useRates([...[10, 20].map(lived), { month: "2026-03", ...nothing }])).toBeNull();
  });
});

describe("how long new points live", () => {
  const ending = { graceDays: 31, carryOver: 0 };
  it.each([
    [{ kind: "never" }, null],
    [{ kind: "months", months: 12, ...ending }, 14],
    [{ kind: "year-end", years: 1, graceDays: 0, carryOver: 0 }, 18],
  ] as const)("by %o is %s months", (policy, months) => {
    expect(livesMonths(policy)).toBe(months);
  });
});

describe("what is outstanding", () => {
  it.each([
    ["ends with this month", { lastMonth: "2026-12", amount: 1000 }, 100],
    ["lives two months more", { lastMonth: "2027-02", amount: 1000 }, 271],
    ["ended before", { lastMonth: "2026-11", amount: 1000 }, 0],
    ["is too little for the rate", { lastMonth: null, amount: 9 }, 0],
  ])("that %s is redeemed so far", (_, cohort, likely) => {
    expect(likelyRedeemed(cohort, TENTH, from)).toBe(likely);
  });

  it("is covered by the shelf and by what the money buys", () => {
    const cohorts = [
      { lastMonth: "2026-12", amount: 1000 },
      { lastMonth: "2027-02", amount: 1000 },
    ];
    const cover = coverRatio(cohorts, { rate: TENTH, from }, { shelf: 300, money: 71 });
    expect(cover).toMatchObject({ outstanding: 2000, likely: 371, ratio: 1000 });
    expect(coverRatio([], { rate: TENTH, from }, { shelf: 1, money: 0 }).ratio).toBeNull();
  });
});

describe("the runway", () => {
  const outstanding = [{ lastMonth: null, amount: 1000 }];
  const course = { from, outstanding, issued: 100, lives: 12, rate: TENTH };

  it.each([
    ["not a month", { shelf: 109, money: 0, income: 0 }, 0],
    ["one, the last piece taken", { shelf: 110, money: 0, income: 0 }, 1],
    ["two", { shelf: 110, money: 109, income: 0 }, 2],
    ["for ever, with as much every month", { shelf: 110, money: 0, income: 110 }, null],
  ])("is %s", (_, means, months) => {
    expect(runway(course, means)).toBe(months);
  });

  it("gives the most that may be issued, or says that nothing helps", () => {
    const means = { shelf: 1200, money: 0, income: 0 };
    const ceiling = suggestCeiling(course, means, 12);
    expect(ceiling).not.toBeNull();
    const lasting = (issued: number) => runway({ ...course, issued }, means) ?? 120;
    expect(lasting(ceiling ?? 0)).toBeGreaterThanOrEqual(12);
    expect(lasting((ceiling ?? 0) + 1)).toBeLessThan(12);
    expect(suggestCeiling(course, { ...means, shelf: 50 }, 12)).toBeNull();
  });
});

describe("income", () => {
  const [rice, canteen] = ["rice", "canteen"].map((code) => LineCode.make(code));
  if (!rice || !canteen) throw new Error("two lines");
  const free = { line: rice, use: null };
  const came = [
    { source: "business", ...free, month: "2025-11", fen: 999_999 },
    { source: "business", ...free, month: "2026-05", fen: 60_005 },
    { source: "business", ...free, month: "2026-05", fen: 60_000 },
    { source: "government", line: canteen, use: null, month: "2026-03", fen: 240_000 },
    { source: "government", line: canteen, use: "冬衣", month: "2026-03", fen: 24_000 },
  ] as const;
  const promised = [
    { source: "enterprise", ...free, month: "2026-10", fen: 5_000 },
    { source: "enterprise", ...free, month: "2027-01", fen: 7_000 },
    { source: "charity", ...free, month: "2027-02", fen: 7_000 },
  ] as const;
  const streams = forecastIncome({ came, promised }, from, 2);

  it("is a twelfth of the last year, and what was promised in its month, by line and source", () => {
    expect(streams.map(({ line, source, use, months }) => [line, source, use, ...months])).toEqual([
      [canteen, "government", null, ...months(20_000, 20_000)],
      [canteen, "government", "冬衣", ...months(2_000, 2_000)],
      [rice, "business", null, ...months(10_000, 10_000)],
      [rice, "enterprise", null, ...months(5_000, 7_000)],
    ]);
    expect(streams[2]?.came).toEqual([{ month: "2026-05", fen: 120_005 }]);
  });

  it("comes to so much a month, without whatever stops", () => {
    expect(monthlyIncome(streams)).toBe(38_000);
    expect(monthlyIncome(streams.filter(({ line }) => line === rice))).toBe(16_000);
    expect(monthlyIncome([])).toBe(0);
  });
});

describe("the purchase plan", () => {
  it("buys what goes, shortest first, and nothing that nobody takes", () => {
    const [rice, soap, quilt] = ["rice", "soap", "quilt"].map((id) => GoodId.make(id));
    if (!rice || !soap || !quilt) throw new Error("three goods");
    const plan = purchasePlan(
      [
        { good: quilt, onHand: 2, redeemed: 0 },
        { good: soap, onHand: 40, redeemed: 90 },
        { good: rice, onHand: 5, redeemed: 31 },
      ],
      { days: 90, ahead: 60 },
    );
    expect(plan.map(({ good, lasts, buy }) => [good, lasts, buy])).toEqual([
      [rice, 14, 16],
      [soap, 40, 20],
      [quilt, null, 0],
    ]);
  });
});
