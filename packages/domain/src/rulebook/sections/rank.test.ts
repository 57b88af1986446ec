import { describe, expect, it } from "vitest";
import { Points } from "../../points/index.ts";
import { type Ranking, RuleCode, rank } from "../index.ts";

const prizeFor = (title: string) => ({ title });
const ranking = (prizes: Ranking["prizes"], least?: number): Ranking => ({
  code: RuleCode.make("list"),
  title: "红榜",
  over: "halfYear",
  prizes,
  ...(least !== undefined && { least: Points.make(least) }),
});
const scores = new Map([
  ["yang", 30],
  ["li", 50],
  ["wang", 50],
  ["zhao", 9],
  ["chen", 30],
]);
const places = (list: Ranking, of: ReadonlyMap<string, number> = scores): ReadonlyArray<string> =>
  rank(list, of).ranked.map(({ holder, place, prizes }) =>
    [place, holder, ...prizes.map(({ title }) => title)].join(" "),
  );

const CASES = [
  {
    name: "equal scores share the better place, by id, and the place behind stays empty",
    list: ranking([{ from: 1, to: 1, prize: prizeFor("一等") }]),
    reads: ["1 li 一等", "1 wang 一等", "3 chen", "3 yang", "5 zhao"],
  },
  {
    name: "a prize for a place that sharing left empty is not given",
    list: ranking([
      { from: 2, to: 2, prize: prizeFor("二等") },
      { from: 3, to: 5, prize: prizeFor("三等") },
    ]),
    reads: ["1 li", "1 wang", "3 chen 三等", "3 yang 三等", "5 zhao 三等"],
  },
  {
    name: "so many per hundred are counted of those who are ranked, rounded up",
    list: ranking([{ topPercent: 41, prize: prizeFor("星") }]),
    reads: ["1 li 星", "1 wang 星", "3 chen 星", "3 yang 星", "5 zhao"],
  },
  {
    name: "of several parts of the list the smallest counts, beside the prize of the place",
    list: ranking([
      { topPercent: 100, prize: prizeFor("铜") },
      { topPercent: 20, prize: prizeFor("金") },
      { from: 1, to: 1, prize: prizeFor("锅") },
    ]),
    reads: ["1 li 锅 金", "1 wang 锅 金", "3 chen 铜", "3 yang 铜", "5 zhao 铜"],
  },
  {
    name: "who has less than the least is not ranked, and does not fill the hundred",
    list: ranking([{ topPercent: 25, prize: prizeFor("星") }], 10),
    reads: ["1 li 星", "1 wang 星", "3 chen", "3 yang"],
  },
];

describe("a list by score", () => {
  it.each(CASES)("$name", ({ list, reads }) => {
    expect(places(list)).toEqual(reads);
  });

  it("says how much is missing to be ranked at all", () => {
    const list = ranking([{ from: 1, to: 1, prize: prizeFor("一等") }], 10);
    expect(rank(list, scores).unranked).toEqual([{ holder: "zhao", score: 9, missing: 1 }]);
    expect(rank(list, new Map([["wang", 10]])).unranked).toEqual([]);
  });

  it("of nobody is empty", () => {
    const list = ranking([{ topPercent: 10, prize: prizeFor("星") }]);
    expect(rank(list, new Map())).toEqual({ ranked: [], unranked: [] });
  });
});
