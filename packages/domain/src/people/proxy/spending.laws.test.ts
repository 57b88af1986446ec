import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spendFor } from "./index.ts";
import { GRANDPA, MANDATE, points, SON, TODAY } from "./testing/proxies.ts";

const amount = fc.integer({ min: 1, max: 60 });

describe("I12: what a proxy takes in a day", () => {
  it("never comes to more than the elder allowed, in whatever steps; and what is left may be taken", () => {
    fc.assert(
      fc.property(
        fc.tuple(amount, amount),
        fc.array(amount, { maxLength: 12 }),
        ([one, other], wishes) => {
          const [perRedemption, perDay] = [Math.min(one, other), Math.max(one, other)].map(points);
          if (perRedemption === undefined || perDay === undefined) throw new Error("two amounts");
          const scope = { ...MANDATE.scope, spend: { perDay, perRedemption } };
          const asked = { mandate: { ...MANDATE, scope }, elder: GRANDPA, delegate: SON };
          let spent = 0;
          for (const wish of wishes) {
            const spentToday = points(spent);
            const may = spendFor(asked, { wanted: points(wish), spentToday }, TODAY);
            if (Result.isSuccess(may)) {
              expect(wish).toBeLessThanOrEqual(perRedemption);
              spent += wish;
            } else if (may.failure._tag === "OverAllowance") {
              const { left } = may.failure;
              expect(left).toBeLessThan(wish);
              if (left > 0) {
                expect(Result.isSuccess(spendFor(asked, { wanted: left, spentToday }, TODAY))).toBe(
                  true,
                );
              }
            } else throw new Error(may.failure._tag);
            expect(spent).toBeLessThanOrEqual(perDay);
          }
        },
      ),
    );
  });
});
