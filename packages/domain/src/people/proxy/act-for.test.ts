import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { actFor, type Between, type Mandate, spendFor } from "./index.ts";
import { day, GRANDPA, gone, MANDATE, points, REVOKED, SON, TODAY } from "./testing/proxies.ts";

const between = (mandate: Partial<Mandate> = {}, who: Partial<Between> = {}): Between => ({
  mandate: { ...MANDATE, ...mandate },
  elder: GRANDPA,
  delegate: SON,
  ...who,
});

describe("acting for somebody", () => {
  it.each([
    { name: "today", asked: between(), because: null },
    { name: "from outside", asked: between({}, { delegate: null }), because: null },
    {
      name: "before the first day",
      asked: between({ from: day("2026-03-03") }),
      because: "notYet",
    },
    { name: "after the last day", asked: between({ until: day("2026-03-01") }), because: "over" },
    { name: "on the last day", asked: between({ until: TODAY }), because: null },
    { name: "once it is revoked", asked: between(REVOKED), because: "revoked" },
    {
      name: "when the elder has died",
      asked: between({}, { elder: gone(GRANDPA) }),
      because: "elderGone",
    },
    {
      name: "when the proxy has left",
      asked: between({}, { delegate: gone(SON) }),
      because: "delegateGone",
    },
  ])("$name", ({ asked, because }) => {
    const may = actFor(asked, "see", TODAY);
    if (because === null) expect(Result.isSuccess(may)).toBe(true);
    else expect(Result.getFailure(may)).toMatchObject({ value: { _tag: "MandateEnded", because } });
  });

  it.each(["see", "ask", "spend"] as const)("needs the scope to %s", (need) => {
    const scope = { ...MANDATE.scope, [need]: need === "spend" ? null : false };
    expect(Result.getFailure(actFor(between({ scope }), need, TODAY))).toMatchObject({
      value: { _tag: "OutOfScope", need },
    });
  });
});

describe("spending for somebody", () => {
  it.each([
    { name: "all at once that may be", wanted: 15, spentToday: 0, left: null },
    { name: "more than at once", wanted: 16, spentToday: 0, left: 15 },
    { name: "the rest of the day", wanted: 12, spentToday: 8, left: null },
    { name: "more than the rest of the day", wanted: 13, spentToday: 8, left: 12 },
    { name: "when the day's points are gone", wanted: 1, spentToday: 20, left: 0 },
    { name: "when they were lessened since", wanted: 1, spentToday: 30, left: 0 },
  ])("$name", ({ wanted, spentToday, left }) => {
    const asked = { wanted: points(wanted), spentToday: points(spentToday) };
    const may = spendFor(between(), asked, TODAY);
    if (left === null) expect(Result.isSuccess(may)).toBe(true);
    else {
      expect(Result.getFailure(may)).toMatchObject({
        value: { _tag: "OverAllowance", perDay: 20, perRedemption: 15, ...asked, left },
      });
    }
  });
});
