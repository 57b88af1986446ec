import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { RuleCode } from "../rulebook/index.ts";
import {
  type Allocation,
  type AwardScheme,
  allocate,
  type Candidate,
  checkScheme,
  NobodyMerits,
  OverBudget,
  scoreOf,
  whatIf,
} from "./index.ts";
import { candidate, fen, scheme } from "./testing/schemes.ts";

const judged = (marks: number) => [{ title: "评议", marks, why: "照顾两家" }];
const ZHAO = candidate("zhao", { visitsGiven: 9, goodVisits: 6 }, { judgements: judged(10) });
const QIAN = candidate("qian", { visitsGiven: 4, goodVisits: 4 });
const SUN = candidate("sun", {}, { judgements: judged(30) });
const LI = candidate("li", { visitsGiven: 40 }, { vetoes: ["虐待老人"] });
const ALL = [ZHAO, QIAN, SUN, LI];

describe("marks", () => {
  it("are given line by line, with the fact behind each", () => {
    const { lines, total, merit } = scoreOf(scheme(), ZHAO);
    expect(lines.map(({ title, value, marks }) => [title, value, marks])).toEqual([
      ["探访", 9, 20],
      ["老人满意", 6, 6],
      ["评议", 10, 10],
    ]);
    expect([total, merit]).toEqual([36, 26]);
  });

  it("never go above the most of their criterion", () => {
    const eager = candidate("x", { visitsGiven: 999 }, { judgements: judged(99) });
    expect(scoreOf(scheme(), eager).lines.map(({ marks }) => marks)).toEqual([50, 0, 30]);
  });
});

describe("an award", () => {
  const won = (
    allocation: Allocation,
    budget: number,
    candidates: ReadonlyArray<Candidate> = ALL,
  ) =>
    Result.map(allocate(scheme({ allocation }), candidates, fen(budget)), ({ awards, left }) => ({
      awards: awards.map((one) => [one.candidate, one.place, one.amount]),
      left,
    }));

  it("is only for what was done: neither judgement alone nor a veto brings anything", () => {
    const { awards, without } = Result.getOrThrow(allocate(scheme(), ALL, fen(1_000)));
    expect(awards.map((one) => one.candidate)).toEqual(["zhao", "qian"]);
    expect(without.map((one) => [one.candidate, one.veto])).toEqual([
      ["sun", null],
      ["li", "虐待老人"],
    ]);
    expect(allocate(scheme(), [SUN, LI], fen(1_000))).toEqual(
      Result.fail(new NobodyMerits({ candidates: 2 })),
    );
  });

  it.each([
    {
      name: "in proportion to marks, to the fen",
      allocation: { _tag: "Proportional", payIn: fen(1) },
      budget: 1_000,
      is: {
        awards: [
          ["zhao", 1, 720],
          ["qian", 2, 280],
        ],
        left: 0,
      },
    },
    {
      name: "in proportion, in whole yuan",
      allocation: { _tag: "Proportional", payIn: fen(100) },
      budget: 1_050,
      is: {
        awards: [
          ["zhao", 1, 700],
          ["qian", 2, 300],
        ],
        left: 50,
      },
    },
    {
      name: "by one fact",
      allocation: { _tag: "ByFact", fact: "visitsGiven", payIn: fen(1) },
      budget: 1_300,
      is: {
        awards: [
          ["zhao", 1, 900],
          ["qian", 2, 400],
        ],
        left: 0,
      },
    },
    {
      name: "by place",
      allocation: {
        _tag: "ByRank",
        prizes: [
          { title: "一等", from: 1, to: 1, amount: fen(500) },
          { title: "二等", from: 2, to: 3, amount: fen(200) },
        ],
      },
      budget: 1_000,
      is: {
        awards: [
          ["zhao", 1, 500],
          ["qian", 2, 200],
        ],
        left: 300,
      },
    },
    {
      name: "by tier",
      allocation: {
        _tag: "ByTier",
        tiers: [
          { title: "三星", least: 10, amount: fen(100) },
          { title: "五星", least: 36, amount: fen(300) },
        ],
      },
      budget: 400,
      is: {
        awards: [
          ["zhao", 1, 300],
          ["qian", 2, 100],
        ],
        left: 0,
      },
    },
  ] as const)("is divided $name", ({ allocation, budget, is }) => {
    expect(won(allocation, budget)).toEqual(Result.succeed(is));
  });

  it("is shared by those who are equal, and refused where prizes come to more than there is", () => {
    const twin = { ...QIAN, id: candidate("twin", {}).id };
    const allocation: Allocation = {
      _tag: "ByRank",
      prizes: [{ title: "一等", from: 1, to: 1, amount: fen(500) }],
    };
    expect(won(allocation, 1_000, [QIAN, twin])).toMatchObject({
      success: {
        awards: [
          ["qian", 1, 500],
          ["twin", 1, 500],
        ],
      },
    });
    expect(won(allocation, 999, [QIAN, twin])).toEqual(
      Result.fail(new OverBudget({ total: fen(1_000), budget: fen(999), over: fen(1) })),
    );
  });
});

/** Published: 165,130 yuan over 668,819 points, of which 12,940 points were paid 3,195 yuan. */
it("divides the published dividend of 165,130 yuan over 668,819 points", () => {
  const rest = candidate("rest", { pointsEarned: 668_819 - 12_940 });
  const one = candidate("one", { pointsEarned: 12_940 });
  const dividend = scheme({
    criteria: [
      { kind: "deed", title: "积分", fact: "pointsEarned", per: 1, marks: 1, most: 10_000 },
    ],
    allocation: { _tag: "ByFact", fact: "pointsEarned", payIn: fen(100) },
  });
  const { awards, total } = Result.getOrThrow(allocate(dividend, [rest, one], fen(16_513_000)));
  expect(total).toBe(16_513_000);
  expect(awards.find(({ candidate: id }) => id === "one")?.amount).toBe(319_500);
});

/** Practice.md section 1: matching 10 % of what children pay, with a cap that rises per child. */
it.each([
  { name: "a tenth", paid: 100_000, children: 2, is: 10_000 },
  { name: "no more than the cap for one child", paid: 500_000, children: 1, is: 20_000 },
  { name: "more for two", paid: 500_000, children: 2, is: 40_000 },
  { name: "nothing below the floor", paid: 9_999, children: 1, is: 0 },
  { name: "a cap, and more for each", paid: 900_000, children: 2, cap: 30_000, is: 70_000 },
])("adds $name to what children pay", ({ paid, children, is, cap }) => {
  const matching = scheme({
    criteria: [
      { kind: "deed", title: "赡养", fact: "filialSupport", per: 1, marks: 1, most: 10_000 },
    ],
    allocation: {
      _tag: "Matching",
      contribution: {
        ...{ code: RuleCode.make("m"), title: "孝善", share: { over: 1, under: 10 } },
        ...{ floor: 10_000, perChild: 20_000, ...(cap && { cap }) },
      },
    },
  });
  const one = candidate("one", { filialSupport: paid }, { children });
  const { awards } = Result.getOrThrow(allocate(matching, [one], fen(100_000)));
  expect(awards.map(({ amount }) => amount)).toEqual([is]);
});

describe("a scheme", () => {
  const [visits, good, judgement] = scheme().criteria;
  const faults = (but: Partial<AwardScheme>) => checkScheme(scheme(but)).map(({ _tag }) => _tag);
  const named = good && visits ? [visits, { ...good, title: visits.title }] : [];
  const prize = (from: number, to: number) => ({ title: "奖", from, to, amount: fen(1) });
  const tier = (least: number, amount: number) => ({ title: "星", least, amount: fen(amount) });

  it("is sound", () => {
    expect(checkScheme(scheme())).toEqual([]);
  });

  it.each([
    {
      name: "that asks for no deed",
      but: { criteria: judgement ? [judgement] : [] },
      is: "NoDeed",
    },
    {
      name: "in which judgement outweighs",
      but: { criteria: good && judgement ? [good, judgement] : [] },
      is: "JudgementOutweighs",
    },
    {
      name: "that counts a fact twice",
      but: { criteria: visits ? [visits, { ...visits, title: "走访" }] : [] },
      is: "CountedTwice",
    },
    {
      name: "with a place twice",
      but: { allocation: { _tag: "ByRank" as const, prizes: [prize(1, 3), prize(3, 4)] } },
      is: "PlaceTwice",
    },
    {
      name: "with a prize that ends before it begins",
      but: { allocation: { _tag: "ByRank" as const, prizes: [prize(3, 1)] } },
      is: "PlaceTwice",
    },
    {
      name: "in which more marks bring less",
      but: { allocation: { _tag: "ByTier" as const, tiers: [tier(50, 1), tier(20, 2)] } },
      is: "TiersOutOfOrder",
    },
    { name: "with two criteria of one name", but: { criteria: named }, is: "TitleTwice" },
    {
      name: "of points without their worth",
      but: { reward: "points" as const },
      is: "PointsUnvalued",
    },
    {
      name: "that gives half points",
      but: { reward: "points" as const, worth: fen(10) },
      is: "NoWholePoints",
    },
    {
      name: "of points for hamlets",
      but: { reward: "points" as const, worth: fen(1), who: "hamlet" as const },
      is: "HamletHoldsNothing",
    },
    {
      name: "that sets more than everything aside",
      but: { pool: { of: "profit" as const, share: { over: 3, under: 2 } } },
      is: "PoolTooLarge",
    },
    {
      name: "that nobody can reach",
      but: { allocation: { _tag: "ByTier" as const, tiers: [tier(101, 1)] } },
      is: "OutOfReach",
    },
  ])("$name is told", ({ but, is }) => {
    expect(faults(but)).toEqual([is]);
  });

  it("of money without a line is told", () => {
    const { line: _, ...without } = scheme();
    expect(checkScheme(without).map(({ _tag }) => _tag)).toEqual(["NoLine"]);
  });

  it("tells who would get more and who less by another draft", () => {
    const other = scheme({ criteria: visits ? [visits] : [] });
    const [one, two] = [scheme(), other].map((draft) =>
      Result.getOrThrow(allocate(draft, ALL, fen(1_000))),
    );
    expect(one && two && whatIf(one, two)).toEqual([
      { candidate: "qian", before: 280, after: 333 },
      { candidate: "zhao", before: 720, after: 667 },
    ]);
  });
});
