import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Points } from "../../points/index.ts";
import { type Ranking, RuleCode, rank } from "../index.ts";

const scores = fc.uniqueArray(
  fc.tuple(fc.string({ minLength: 1, maxLength: 4 }), fc.integer({ min: -5, max: 15 })),
  { selector: ([holder]) => holder, maxLength: 20 },
);
const ranking = (topPercent: number, least = -5): Ranking => ({
  code: RuleCode.make("list"),
  title: "红榜",
  over: "year",
  least: Points.make(least),
  prizes: [{ topPercent, prize: { title: "星" } }],
});
const percent = fc.integer({ min: 1, max: 100 });

describe("laws of places", () => {
  it("a place is one more than how many have a higher score", () => {
    fc.assert(
      fc.property(scores, percent, (all, top) => {
        for (const { score, place } of rank(ranking(top), new Map(all)).ranked) {
          expect(place).toBe(1 + all.filter(([, other]) => other > score).length);
        }
      }),
    );
  });

  it("everybody is on one of the two lists, and the order of the scores changes nothing", () => {
    const orders = scores.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(orders, fc.integer({ min: -5, max: 15 }), ([all, other], least) => {
        const list = rank(ranking(10, least), new Map(all));
        expect(rank(ranking(10, least), new Map(other))).toEqual(list);
        const found = [...list.ranked, ...list.unranked].map(({ holder }) => holder);
        expect(found.sort()).toEqual(all.map(([holder]) => holder).sort());
        expect(list.unranked.every(({ score, missing }) => score + missing === least)).toBe(true);
      }),
    );
  });

  it("so many per hundred win, rounded up, and more only by sharing the last winning place", () => {
    fc.assert(
      fc.property(scores, percent, (all, top) => {
        const { ranked } = rank(ranking(top), new Map(all));
        const many = Math.ceil((ranked.length * top) / 100);
        const winners = ranked.filter(({ prizes }) => prizes.length > 0);
        expect(winners.length).toBeGreaterThanOrEqual(many);
        const last = ranked[many - 1]?.score;
        expect(winners.slice(many).every(({ score }) => score === last)).toBe(true);
      }),
    );
  });
});
