import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, Instant } from "../time/index.ts";
import {
  type Account,
  afterwards,
  availableIn,
  type Books,
  type ExpiryPolicy,
  isOver,
  lotKey,
  Origin,
  type Posting,
  spendableOn,
  sum,
  sweep,
} from "./index.ts";
import { books, holder, lot, now, own, points, today, transferId } from "./testing/books.ts";
import { accountIn } from "./testing/history.ts";

const A_DAY = 24 * 60 * 60 * 1000;
const later = (days: number) => Instant.make(now + days * A_DAY);

const origin = fc.constantFrom(...Origin.literals);
const amount = fc.integer({ min: 1, max: 40 }).map(points);
const lastDay = fc.option(
  fc.integer({ min: -10, max: 20 }).map((days) => addDays(today, days)),
  { freq: 4 },
);
const policy = fc
  .constantFrom(0, 30, 50, 100)
  .map((carryOver): ExpiryPolicy => ({ kind: "months", months: 1, graceDays: 0, carryOver }));
const losing: ExpiryPolicy = { kind: "months", months: 1, graceDays: 0, carryOver: 0 };

const lots = fc
  .array(fc.record({ amount, spent: fc.nat({ max: 40 }), origin, expires: lastDay }), {
    maxLength: 6,
  })
  .map((all) =>
    all.map(({ amount: whole, spent, ...rest }, place) => {
      const remaining = points(Math.max(0, whole - spent));
      return lot("wang", whole, { place, sequence: place, remaining, ...rest });
    }),
  );

/** Wang with some lots and some of it on hold, beside the village's account for what expired. */
const start = fc
  .record({ lots, held: fc.integer({ min: 0, max: 60 }).map(points) })
  .map(({ lots: all, held }) =>
    books([holder("wang", all, { floor: points(-60), held }), own("expired")], all),
  );

const wang = holder("wang");
const expired = own("expired");

const sweepOn = (of: Books, by: ExpiryPolicy, at: Instant, id = "swept"): Posting | null =>
  Result.getOrThrow(
    sweep({ id: transferId(id), books: of, account: wang.id, expired: expired.id, policy: by }, at),
  );

const afterSweep = (of: Books, by: ExpiryPolicy, at: Instant, id?: string): Books => {
  const posting = sweepOn(of, by, at, id);
  return posting ? afterwards(of, posting) : of;
};

describe("laws of expiry", () => {
  it("I7: a sweep leaves what can be spent on that day, where nothing is held", () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 25 }), ({ accounts, ...rest }, days) => {
        const free = accounts.map((account) => ({ ...account, held: points(0) }));
        const before = { ...rest, accounts: free };
        const after = afterSweep(before, losing, later(days));
        expect(accountIn(after, "wang").balance).toBe(
          spendableOn(before.lots, addDays(today, days)),
        );
      }),
    );
  });

  it("I7: it takes all that is over, but never what stands on hold", () => {
    fc.assert(
      fc.property(start, (before) => {
        const over = before.lots.filter((one) => isOver(one, today));
        const account = accountIn(before, "wang");
        const after = accountIn(afterSweep(before, losing, now), "wang");
        const all = sum(over.map(({ remaining }) => remaining));
        expect(account.balance - after.balance).toBe(
          Math.min(all, Math.max(0, availableIn(account))),
        );
      }),
    );
  });

  it("I7: sweeping day by day takes the same from the same lots as sweeping once", () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 25 }), (before, days) => {
        const every = Array.from({ length: days + 1 }, (_, day) => day);
        const daily = every.reduce(
          (of, day) => afterSweep(of, losing, later(day), `swept-${day}`),
          before,
        );
        const once = afterSweep(before, losing, later(days));
        expect(daily.lots).toEqual(once.lots);
        const balances = (of: Books) => of.accounts.map(({ balance }) => balance);
        expect(balances(daily)).toEqual(balances(once));
      }),
    );
  });

  it("I7: a second sweep finds nothing, whatever was carried over", () => {
    fc.assert(
      fc.property(start, policy, (before, by) => {
        expect(sweepOn(afterSweep(before, by, now), by, now, "again")).toBe(null);
      }),
    );
  });

  it("carries on the share of each lot, rounded down, with its origin and a new last day", () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 100 }), (before, carryOver) => {
        const posting = sweepOn(before, { ...losing, carryOver }, now);
        const wanted = (posting?.uses ?? [])
          .map((use) => ({
            origin: before.lots.find((one) => lotKey(one) === lotKey(use.lot))?.origin,
            amount: Math.floor((use.amount * carryOver) / 100),
          }))
          .filter((one) => one.amount > 0);
        const opened = posting?.opened ?? [];
        expect(opened.map((one) => ({ origin: one.origin, amount: one.amount }))).toEqual(wanted);
        expect(opened.every(({ expires }) => expires === "2026-04-06")).toBe(true);
      }),
    );
  });

  it("I1, I4: it neither makes nor loses points, earns none, and leaves the books given alone", () => {
    fc.assert(
      fc.property(start, policy, (before, by) => {
        const bytes = JSON.stringify(before);
        const { accounts } = afterSweep(before, by, now);
        const total = (all: ReadonlyArray<Account>) => sum(all.map(({ balance }) => balance));
        expect(total(accounts)).toBe(total(before.accounts));
        expect(accounts.map(({ lifetime }) => lifetime)).toEqual([0, 0]);
        expect(JSON.stringify(before)).toBe(bytes);
      }),
    );
  });
});
