import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Fen } from "../money/index.ts";
import { MOST_PRICE, suggestedPrice } from "./index.ts";

const fen = (amount: number) => Fen.make(amount);

describe("the price that is suggested for a good", () => {
  it.each([
    { name: "what comes out even", cost: 600, rate: { over: 50, under: 1 }, price: 12 },
    { name: "rounded up to a whole unit", cost: 601, rate: { over: 50, under: 1 }, price: 13 },
    { name: "of a point that is less than a fen", cost: 2, rate: { over: 1, under: 3 }, price: 6 },
    { name: "none for what cost nothing", cost: 0, rate: { over: 50, under: 1 }, price: null },
    {
      name: "none where points are worth nothing",
      cost: 600,
      rate: { over: 0, under: 1 },
      price: null,
    },
  ])("is $name", ({ cost, rate, price }) => {
    expect(suggestedPrice(fen(cost), rate)).toBe(price);
  });

  it("is worth what the good cost, and one less is not", () => {
    const part = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), part, part, (cost, over, under) => {
        const price = suggestedPrice(fen(cost), { over, under });
        if (price === null) {
          expect(cost * under).toBeGreaterThan(MOST_PRICE * over);
          return;
        }
        expect(price * over).toBeGreaterThanOrEqual(cost * under);
        expect((price - 1) * over).toBeLessThan(cost * under);
      }),
    );
  });
});
