import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Conversion, convertPortions, RuleCode } from "../index.ts";

const many = fc.integer({ min: 1, max: 100 });
const conversion = fc
  .record({ give: many, get: many, share: fc.integer({ min: 1, max: 100 }) })
  .map(
    ({ give, get, share }): Conversion => ({
      code: RuleCode.make("swap"),
      title: "换",
      give: { many: give, of: "甲" },
      get: { many: get, of: "乙" },
      share,
    }),
  );
const amount = fc.integer({ min: 0, max: 10_000 });

describe("laws of portions", () => {
  it("nothing is lost, nothing is rounded, and the share is never exceeded", () => {
    fc.assert(
      fc.property(conversion, amount, amount, amount, (swap, has, earned, before) => {
        const result = convertPortions(swap, { amount: has, earned, before });
        if (Result.isFailure(result)) return;
        const { portions, given, got, remains } = result.success;
        expect(portions).toBeGreaterThan(0);
        expect([given, got]).toEqual([portions * swap.give.many, portions * swap.get.many]);
        expect(given + remains).toBe(has);
        expect(100 * (given + before)).toBeLessThanOrEqual(earned * (swap.share ?? 100));
      }),
    );
  });

  it("one portion more would be too much", () => {
    fc.assert(
      fc.property(conversion, amount, amount, (swap, has, earned) => {
        const result = convertPortions(swap, { amount: has, earned });
        const given = Result.isSuccess(result) ? result.success.given : 0;
        const more = given + swap.give.many;
        expect(more > has || 100 * more > earned * (swap.share ?? 100)).toBe(true);
      }),
    );
  });
});
