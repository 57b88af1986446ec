import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scaled } from "./index.ts";

const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
const ratio = fc.record({
  over: fc.integer({ min: 0, max: 1000 }),
  under: fc.integer({ min: 1, max: 1000 }),
});

describe("laws of exact shares", () => {
  it("never leaves the exact quotient by a whole unit, and rounds towards zero or half away", () => {
    fc.assert(
      fc.property(amount, ratio, (whole, { over, under }) => {
        const exact = BigInt(Math.abs(whole)) * BigInt(over);
        const down = BigInt(Math.abs(scaled(whole, { over, under }, "down"))) * BigInt(under);
        const half = BigInt(Math.abs(scaled(whole, { over, under }, "halfUp"))) * BigInt(under);
        expect(exact - down >= 0n && exact - down < BigInt(under)).toBe(true);
        const off = 2n * (exact - half);
        expect(off < BigInt(under) && off >= -BigInt(under)).toBe(true);
      }),
    );
  });

  it("is the same with the sign turned, and never a minus zero", () => {
    fc.assert(
      fc.property(
        amount,
        ratio,
        fc.constantFrom("down" as const, "halfUp" as const),
        (n, by, how) => {
          expect(scaled(-n, by, how) + scaled(n, by, how)).toBe(0);
          expect(Object.is(scaled(n, by, how), -0)).toBe(false);
        },
      ),
    );
  });
});
