import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Fen } from "../../money/index.ts";
import { addDays } from "../../time/index.ts";
import {
  NothingOwed,
  type Order,
  OrderId,
  owedBy,
  owedThrough,
  PaymentListId,
  ProviderId,
  pay,
  priceOf,
} from "../index.ts";
import { CADRE, NOW, order, TODAY } from "../testing/facts.ts";

const FIRST = { id: PaymentListId.make("first"), through: TODAY };
const SECOND = { id: PaymentListId.make("second"), through: TODAY };

/** An order of some units whose price is shared at random, some units of which were done. */
const orders: fc.Arbitrary<ReadonlyArray<Order>> = fc
  .array(
    fc.record({
      provider: fc.constantFrom("a", "b", "c"),
      units: fc.integer({ min: 1, max: 9 }),
      fen: fc.integer({ min: 0, max: 9_999 }),
      cuts: fc.tuple(fc.nat(1_000), fc.nat(1_000)),
      done: fc.integer({ min: 1, max: 9 }),
      ago: fc.integer({ min: -3, max: 40 }),
      accepted: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ provider, units, fen, cuts, done, ago, accepted }, at) => {
      const price = units * fen;
      const [low, high] = [...cuts].toSorted((a, b) => a - b);
      const family = Math.floor((price * (low ?? 0)) / 1_000);
      const fund = Math.floor((price * (high ?? 0)) / 1_000) - family;
      const payers = { family, fund, government: price - family - fund };
      const on = addDays(TODAY, -ago);
      const count = Math.min(done, units);
      return order({
        id: OrderId.make(`o${at}`),
        provider: ProviderId.make(provider),
        units,
        fen: Fen.make(fen),
        payers: {
          family: Fen.make(payers.family),
          fund: Fen.make(payers.fund),
          government: Fen.make(payers.government),
        },
        state: accepted
          ? { _tag: "Accepted", on, units: count, by: "elder", staff: CADRE.id, at: NOW }
          : { _tag: "Delivered", on, units: count, evidence: "单子" },
      });
    }),
  );

const total = (all: ReadonlyArray<number>): number => all.reduce((sum, one) => sum + one, 0);

describe("what is owed", () => {
  it("I15: is the price of what was accepted, to the fen, and nobody's share grows", () => {
    fc.assert(
      fc.property(orders, (all) => {
        for (const one of all) {
          const owed = owedBy(one);
          const { state } = one;
          const units = state._tag === "Accepted" ? state.units : 0;
          expect(total(Object.values(owed))).toBe(priceOf({ units: 1, fen: one.fen }) * units);
          for (const payer of ["family", "fund", "government"] as const) {
            expect(owed[payer]).toBeLessThanOrEqual(one.payers[payer]);
          }
        }
      }),
    );
  });

  it("I15: the lines of a list sum to what its orders are owed, and each order is paid once", () => {
    fc.assert(
      fc.property(orders, (all) => {
        const due = all.filter(({ state }) => state._tag === "Accepted" && state.on <= TODAY);
        const first = pay(all, FIRST, NOW);
        if (due.length === 0) {
          expect(first).toEqual(Result.fail(new NothingOwed({ through: TODAY })));
          return;
        }
        const { list, paid } = Result.getOrThrow(first);
        expect(list.lines).toEqual(owedThrough(all, TODAY));
        expect(list.total).toBe(total(due.flatMap((one) => Object.values(owedBy(one)))));
        expect(paid.map(({ id }) => id)).toEqual(due.map(({ id }) => id));
        const ids = new Set(paid.map(({ id }) => id));
        const after = [...all.filter(({ id }) => !ids.has(id)), ...paid];
        expect(pay(after, SECOND, NOW)).toEqual(Result.fail(new NothingOwed({ through: TODAY })));
      }),
    );
  });
});
