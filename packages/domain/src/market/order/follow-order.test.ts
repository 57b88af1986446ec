import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { HouseholdId } from "../../people/index.ts";
import {
  AcceptsOwnWork,
  accept,
  cancel,
  deliver,
  MoreThanOrdered,
  miss,
  NotDoneYet,
  type Order,
  OrderElsewhere,
  reject,
} from "../index.ts";
import { CADRE, date, NOW, order, provider, TODAY } from "../testing/facts.ts";

const DONE = { on: TODAY, units: 2, evidence: "单子第12号" };
const delivered = Result.getOrThrow(deliver(order(), DONE, NOW));
const accepted = Result.getOrThrow(accept(delivered, provider(), "elder", CADRE, NOW));
const rejected = Result.getOrThrow(reject(delivered, provider(), "没洗头", CADRE, NOW));
const missed = Result.getOrThrow(miss(order(), "没人来", CADRE, NOW));
const cancelled = Result.getOrThrow(cancel(order(), "住院了", CADRE, NOW));

const STATES: ReadonlyArray<Order> = [
  ...[order(), delivered, accepted, rejected, missed, cancelled],
];

const VERBS: Record<
  string,
  { from: string; run: (order: Order) => Result.Result<Order, unknown> }
> = {
  deliver: { from: "Ordered", run: (one) => deliver(one, DONE, NOW) },
  accept: { from: "Delivered", run: (one) => accept(one, provider(), "elder", CADRE, NOW) },
  reject: { from: "Delivered", run: (one) => reject(one, provider(), "没洗头", CADRE, NOW) },
  miss: { from: "Ordered", run: (one) => miss(one, "没人来", CADRE, NOW) },
  cancel: { from: "Ordered", run: (one) => cancel(one, "住院了", CADRE, NOW) },
};

describe("an order", () => {
  it("goes from ordered over delivered to accepted, and says who did what", () => {
    expect(delivered.state).toEqual({ _tag: "Delivered", ...DONE });
    expect(accepted.state).toEqual({
      ...{ _tag: "Accepted", on: TODAY, units: 2, by: "elder" },
      ...{ staff: CADRE.id, at: NOW },
    });
  });

  for (const [verb, { from, run }] of Object.entries(VERBS)) {
    it.each(STATES.map((one) => ({ state: one.state._tag, one })))(
      `that is $state: ${verb}`,
      ({ state, one }) => {
        const result = run(one);
        if (state === from) expect(Result.isSuccess(result)).toBe(true);
        else expect(result).toEqual(Result.fail(new OrderElsewhere({ state: one.state })));
      },
    );
  }

  it("is not delivered twice over, nor on a day to come", () => {
    expect(deliver(order(), { ...DONE, units: 3 }, NOW)).toEqual(
      Result.fail(new MoreThanOrdered({ unit: "次", ordered: 2, delivered: 3 })),
    );
    const on = date("2026-11-27");
    expect(deliver(order(), { ...DONE, on }, NOW)).toEqual(
      Result.fail(new NotDoneYet({ on, today: TODAY })),
    );
    expect(miss(order({ wantedOn: on }), "没人来", CADRE, NOW)).toEqual(
      Result.fail(new NotDoneYet({ on, today: TODAY })),
    );
  });

  it("is not accepted by whoever did the work", () => {
    const household = HouseholdId.make("h-liu");
    const self = { ...CADRE, household };
    const paid = provider({ household });
    expect(accept(delivered, paid, "cadre", self, NOW)).toEqual(Result.fail(new AcceptsOwnWork()));
    expect(reject(delivered, paid, "没洗头", self, NOW)).toEqual(Result.fail(new AcceptsOwnWork()));
  });
});
