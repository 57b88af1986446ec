import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Account, AccountId, type Entry, Points, post, sum } from "./index.ts";

const NAMES = ["wang", "li", "luo", "issuance"];

const account = (name: string) =>
  fc.record<Account>({
    id: fc.constant(AccountId.make(name)),
    kind: fc.constant(name === "issuance" ? "issuance" : "household"),
    holder: fc.constant(null),
    status: fc.constantFrom("open", "open", "open", "frozen"),
    floor: fc.constantFrom(null, Points.make(0), Points.make(-20)),
    balance: fc.integer({ min: -50, max: 500 }).map((amount) => Points.make(amount)),
  });

const accounts = fc.tuple(...NAMES.map(account));

const entry = fc.record<Entry>({
  account: fc.constantFrom(...NAMES, "stranger").map((name) => AccountId.make(name)),
  amount: fc.integer({ min: -200, max: 200 }).map((amount) => Points.make(amount)),
});

/** Mostly balanced entries, so that both roads are walked. */
const entries = fc.tuple(fc.array(entry, { maxLength: 6 }), fc.boolean()).map(([all, balanced]) =>
  balanced && all.length > 0
    ? [
        ...all,
        {
          account: AccountId.make("issuance"),
          amount: Points.make(0 - sum(all.map(({ amount }) => amount))),
        },
      ]
    : all,
);

const total = (all: ReadonlyArray<Account>): number => sum(all.map(({ balance }) => balance));

describe("laws of posting", () => {
  it("I1: what is posted neither makes nor loses points", () => {
    fc.assert(
      fc.property(accounts, entries, (before, all) => {
        const result = post(before, all);
        if (Result.isSuccess(result)) expect(total(result.success)).toBe(total(before));
      }),
    );
  });

  it("I2: every balance moves by the sum of its entries", () => {
    fc.assert(
      fc.property(accounts, entries, (before, all) => {
        const result = post(before, all);
        if (Result.isFailure(result)) return;
        for (const { id, balance } of before) {
          const own = all.filter((one) => one.account === id).map(({ amount }) => amount);
          const after = result.success.find((one) => one.id === id);
          expect(after?.balance).toBe(balance + sum(own));
        }
      }),
    );
  });

  it("I2: no account that held its floor falls below it", () => {
    fc.assert(
      fc.property(accounts, entries, (before, all) => {
        const result = post(before, all);
        if (Result.isFailure(result)) return;
        for (const { id, floor, balance } of result.success) {
          const held = before.find((one) => one.id === id)?.balance ?? 0;
          if (floor !== null) expect(balance).toBeGreaterThanOrEqual(Math.min(floor, held));
        }
      }),
    );
  });

  it("I4: the accounts given are never changed", () => {
    fc.assert(
      fc.property(accounts, entries, (before, all) => {
        const bytes = JSON.stringify(before);
        post(before, all);
        expect(JSON.stringify(before)).toBe(bytes);
      }),
    );
  });
});
