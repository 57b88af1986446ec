import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CoverStanding, coverAlert, monthAfter, shelfWorth, unitsFor } from "./index.ts";

const from = "2026-12";
/** A tenth is redeemed every month, of 1000, and comes again. */
const months = [1, 2, 3].map((nth) => ({
  month: monthAfter("2026-08", nth),
  ...{ issued: 100, redeemed: 100, expired: 0, outstanding: 900 },
}));
const standing = (shelf: number, money = 0): CoverStanding => ({
  ...{ from, months, lives: 12, means: { shelf, money } },
  outstanding: [{ lastMonth: null, amount: 900 }],
});

describe("the alert before it is late", () => {
  it.each([
    ["not even this month", 99, 0, 2, { months: 0, lead: 2 }],
    ["this month alone, and two are needed", 199, 0, 2, { months: 1, lead: 2 }],
    ["just as long as it takes", 200, 0, 2, null],
    ["long enough with the money", 100, 100, 2, null],
    ["too short for whoever needs longer", 200, 0, 3, { months: 2, lead: 3 }],
    ["however little, for whoever needs no time", 0, 0, 0, null],
  ])("lasts %s: shelf %i, money %i, lead %i", (_, shelf, money, lead, alert) => {
    expect(coverAlert(standing(shelf, money), lead)).toEqual(alert);
  });

  it("is silent where two months tell nothing about the pace", () => {
    expect(coverAlert({ ...standing(0), months: months.slice(1) })).toBeNull();
  });

  it("is never lifted by a longer lead, nor raised by more means", () => {
    const amount = fc.nat(5_000);
    fc.assert(
      fc.property(amount, amount, fc.nat(24), fc.nat(12), (shelf, money, lead, more) => {
        const alert = coverAlert(standing(shelf, money), lead);
        const raised = coverAlert(standing(shelf, money), lead + more);
        const richer = coverAlert(standing(shelf + more, money), lead);
        if (alert) expect(raised).toEqual({ ...alert, lead: lead + more });
        else expect(richer).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});

it.each([
  [{ over: 100, under: 1 }, 10_050, 100],
  [{ over: 5, under: 10 }, 100, 200],
  [{ over: 0, under: 1 }, 100, 0],
  [null, 100, 0],
])("counts money at %o for each: %i fen are %i", (worth, fen, units) => {
  expect(unitsFor(fen, worth)).toBe(units);
});

it("counts no good that cannot be had", () => {
  const shelf = [
    { onHand: 3, price: 20 },
    { onHand: 9, price: null },
  ];
  expect(shelfWorth(shelf)).toBe(60);
});
