import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  MoreThanShare,
  NobodyHasPoints,
  NothingToShare,
  type Pool,
  RuleCode,
  sharePool,
} from "../index.ts";

const all: Pool = {
  code: RuleCode.make("dividend"),
  title: "善治积分分红",
  surplus: "集体经济净盈余",
  share: { over: 1, under: 1 },
  over: "year",
  payIn: 100,
};
const by = (...points: ReadonlyArray<readonly [string, number]>) => new Map(points);
const outs = (
  pool: Pool,
  surplus: number,
  points: ReadonlyMap<string, number>,
  decided?: number,
) => {
  const facts = { surplus, points, ...(decided !== undefined && { decided }) };
  return Result.map(sharePool(pool, facts), ({ payOuts, ...rest }) => ({
    ...rest,
    payOuts: payOuts.map(({ holder, fen }) => `${holder} ${fen}`),
  }));
};

describe("a pool", () => {
  it("pays 3,195 yuan for 12,940 of 668,819 points in 165,130 yuan, as was published", () => {
    const shared = outs(all, 16_513_000, by(["others", 655_879], ["wang", 12_940]));
    expect(shared).toEqual(
      Result.succeed({
        divided: 16_513_000,
        kept: 0,
        points: 668_819,
        value: { over: 16_513_000, under: 668_819 },
        payOuts: ["others 16193500", "wang 319500"],
      }),
    );
  });

  it.each([
    {
      name: "gives the last fen to the largest remainders, and of equal ones to the first by id",
      pool: { ...all, payIn: 1 } as const,
      surplus: 100,
      points: by(["c", 1], ["b", 1], ["a", 1]),
      reads: {
        divided: 100,
        kept: 0,
        value: { over: 100, under: 3 },
        payOuts: ["a 34", "b 33", "c 33"],
      },
    },
    {
      name: "divides its share of the surplus, and keeps what no pay-out can carry",
      pool: { ...all, share: { over: 3, under: 10 }, payIn: 10 } as const,
      surplus: 1_019,
      points: by(["a", 2], ["b", 1]),
      reads: { divided: 300, kept: 5, value: { over: 305, under: 3 }, payOuts: ["a 200", "b 100"] },
    },
    {
      name: "leaves out who has nothing or owes",
      pool: all,
      surplus: 30_000,
      points: by(["a", 2], ["b", 0], ["c", -7], ["d", 1]),
      reads: { points: 3, payOuts: ["a 20000", "d 10000"] },
    },
    {
      name: "divides what was decided, where its share is only the most",
      pool: { ...all, share: { over: 1, under: 5 }, atMost: true },
      surplus: 100_000,
      points: by(["a", 1]),
      decided: 15_000,
      reads: { divided: 15_000, payOuts: ["a 15000"] },
    },
    {
      name: "divides the whole share where nobody decided on less",
      pool: { ...all, share: { over: 1, under: 5 }, atMost: true },
      surplus: 100_000,
      points: by(["a", 1]),
      reads: { divided: 20_000 },
    },
    {
      name: "divides its share, whatever anybody decided, where it is not only the most",
      pool: { ...all, share: { over: 1, under: 5 } },
      surplus: 100_000,
      points: by(["a", 1]),
      decided: 5_000,
      reads: { divided: 20_000 },
    },
  ])("$name", ({ pool, surplus, points, decided, reads }) => {
    expect(Result.getOrThrow(outs(pool, surplus, points, decided))).toMatchObject(reads);
  });

  it.each([
    {
      name: "a loss",
      pool: all,
      surplus: -5,
      points: by(["a", 1]),
      refusal: new NothingToShare({ surplus: -5 }),
    },
    {
      name: "less than a single pay-out",
      pool: all,
      surplus: 99,
      points: by(["a", 1]),
      refusal: new NothingToShare({ surplus: 99 }),
    },
    {
      name: "nobody with points",
      pool: all,
      surplus: 500,
      points: by(["a", 0], ["b", -1]),
      refusal: new NobodyHasPoints({ holders: 2 }),
    },
    {
      name: "more than the share",
      pool: { ...all, share: { over: 1, under: 5 }, atMost: true },
      surplus: 100_000,
      points: by(["a", 1]),
      decided: 20_001,
      refusal: new MoreThanShare({ decided: 20_001, most: 20_000 }),
    },
  ])("refuses $name", ({ pool, surplus, points, decided, refusal }) => {
    expect(outs(pool, surplus, points, decided)).toEqual(Result.fail(refusal));
  });
});
