import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Fen } from "../money/index.ts";
import { Points } from "../points/index.ts";
import { TopUpDiffers, toppedUp, topUpFor, topUpOf } from "./index.ts";

const points = (amount: number) => Points.make(amount);
const fen = (amount: number) => Fen.make(amount);
const JIAO = { over: 10, under: 1 };

describe("a top-up in money", () => {
  it.each([
    { name: "one jiao for a point", missing: 6, rate: JIAO, due: 60 },
    {
      name: "three fen for two points, rounded up",
      missing: 5,
      rate: { over: 3, under: 2 },
      due: 8,
    },
    {
      name: "a third of a fen for a point, never for nothing",
      missing: 1,
      rate: { over: 1, under: 3 },
      due: 1,
    },
    { name: "exactly, where it comes out even", missing: 6, rate: { over: 1, under: 3 }, due: 2 },
  ])("costs $name", ({ missing, rate, due }) => {
    expect(topUpFor(points(missing), rate)).toBe(due);
  });

  it.each([
    { name: "the points reach", price: 30, spendable: 30, rate: JIAO },
    { name: "the village takes no money", price: 30, spendable: 24, rate: null },
    { name: "no points would go with it", price: 30, spendable: 0, rate: JIAO },
  ])("is none where $name", ({ price, spendable, rate }) => {
    expect(topUpOf({ price: points(price), spendable }, rate)).toBeNull();
  });

  it.each([
    { name: "too little", spendable: 24, shown: 50, due: 60 },
    { name: "too much", spendable: 24, shown: 70, due: 60 },
    { name: "money that is not needed", spendable: 30, shown: 10, due: 0 },
  ])("refuses $name, and says what is due", ({ spendable, shown, due }) => {
    const told = toppedUp({ price: points(30), spendable }, { rate: JIAO, shown: fen(shown) });
    expect(told).toEqual(Result.fail(new TopUpDiffers({ shown: fen(shown), due: fen(due) })));
  });

  it("I11: with the points that go it is the price, and never worth less than what is missing", () => {
    const ratio = fc.record({
      over: fc.integer({ min: 1, max: 999 }),
      under: fc.integer({ min: 1, max: 999 }),
    });
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(amount, amount, ratio, (price, spendable, rate) => {
        const topUp = topUpOf({ price: points(price), spendable }, rate);
        if (topUp === null) {
          expect(spendable).toBeGreaterThanOrEqual(price);
          return;
        }
        expect(spendable + topUp.points).toBe(price);
        expect(topUp.fen * rate.under).toBeGreaterThanOrEqual(topUp.points * rate.over);
        expect((topUp.fen - 1) * rate.under).toBeLessThan(topUp.points * rate.over);
      }),
    );
  });
});
