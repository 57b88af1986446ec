import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Account,
  AccountId,
  afterwards,
  availableIn,
  type Books,
  type Entry,
  keepsLots,
  type Lot,
  lotKey,
  lowestFrom,
  move,
  type Posting,
  post,
  sum,
  type Terms,
} from "./index.ts";
import { books, date, holder, lot, now, own, points, today, transferId } from "./testing/books.ts";

const PEOPLE = ["wang", "li", "luo"];
const NAMES = [...PEOPLE, "issuance"];
const some = fc.integer({ min: 0, max: 60 }).map(points);
const expires = fc.constantFrom(null, date("2026-06-30"), date("2026-12-31"));

const lotsOf = (name: string) =>
  fc
    .array(fc.record({ amount: some, expires }), { maxLength: 4 })
    .map((all) =>
      all.map(({ amount, expires: until }, place) =>
        lot(name, amount, { place, expires: until, transfer: transferId(`t-${name}`) }),
      ),
    );

/** Somebody whose lots come to the balance, or who owes and has none. */
const person = (name: string) =>
  fc
    .record({
      lots: lotsOf(name),
      debt: fc.constantFrom(0, 0, 0, 15),
      share: fc.nat({ max: 40 }),
      status: fc.constantFrom("open", "open", "open", "frozen"),
      floor: fc.constantFrom(null, points(0), points(-20)),
    })
    .map(({ lots, debt, share, ...changes }) => {
      const kept = debt > 0 ? [] : lots;
      const balance = points(sum(kept.map(({ remaining }) => remaining)) - debt);
      const held = points(Math.max(0, Math.min(share, balance)));
      return { lots: kept, account: holder(name, kept, { ...changes, balance, held }) };
    });

const start: fc.Arbitrary<Books> = fc.tuple(...PEOPLE.map(person)).map((all) =>
  books(
    [...all.map(({ account }) => account), own("issuance", -100)],
    all.flatMap(({ lots }) => lots),
  ),
);

const entry = fc.record<Entry>({
  account: fc.constantFrom(...NAMES, "stranger").map((name) => AccountId.make(name)),
  amount: fc.integer({ min: -60, max: 60 }).map(points),
});

/** Mostly balanced entries, so that both roads are walked. */
const entries = fc
  .tuple(fc.array(entry, { maxLength: 5 }), fc.nat({ max: 5 }))
  .map(([all, odd]) => {
    const rest = points(0 - sum(all.map(({ amount }) => amount)));
    return odd > 0 ? [...all, { account: AccountId.make("issuance"), amount: rest }] : all;
  });

const credit = fc.record({
  origin: fc.constantFrom("earned" as const, "granted" as const),
  expires,
});
const terms: fc.Arbitrary<Terms> = fc.oneof(fc.constant({}), fc.record({ credit }));

const scene = fc.record({ before: start, all: entries, terms });

const attempt = ({
  before,
  all,
  terms: said,
}: typeof scene extends fc.Arbitrary<infer S> ? S : never) =>
  post(
    before,
    {
      id: transferId("t-1"),
      entries: all,
      eventDate: today,
      recordedAt: now,
      reason: { _tag: "ByGrant", origin: "earned", why: "补登" },
    },
    said,
  );

const total = ({ accounts }: Pick<Books, "accounts">): number =>
  sum(accounts.map(({ balance }) => balance));
const leftOf = ({ id }: Account, { lots }: Books): number =>
  sum(lots.filter(({ account }) => account === id).map(({ remaining }) => remaining));

/** Checks what is posted; what is refused is of no account to the law. */
const whatIsPosted = (check: (before: Books, posting: Posting, after: Books) => void) =>
  fc.assert(
    fc.property(scene, (all) => {
      const result = attempt(all);
      if (Result.isSuccess(result)) {
        check(all.before, result.success, afterwards(all.before, result.success));
      }
    }),
    { numRuns: 300 },
  );

describe("laws of posting", () => {
  it("I1: what is posted neither makes nor loses points", () => {
    whatIsPosted((before, _, after) => expect(total(after)).toBe(total(before)));
  });

  it("I2: every balance moves by the sum of its entries, and every entry is counted", () => {
    whatIsPosted((before, { transfer }, after) => {
      for (const [at, { id, balance, entries: count }] of before.accounts.entries()) {
        const moved = transfer.entries.filter(({ account }) => account === id);
        expect(after.accounts[at]).toMatchObject({
          id,
          balance: balance + sum(moved.map(({ amount }) => amount)),
          entries: count + moved.length,
        });
      }
    });
  });

  it("I2: each line carries on from the one before it", () => {
    whatIsPosted((before, { lines, transfer }, after) => {
      expect(lines.map(({ account, amount }) => ({ account, amount }))).toEqual(transfer.entries);
      for (const { id, balance, entries: count } of before.accounts) {
        let [so, sequence] = [balance as number, count];
        for (const line of lines.filter(({ account }) => account === id)) {
          [so, sequence] = [so + line.amount, sequence + 1];
          expect([line.balance, line.sequence]).toEqual([so, sequence]);
        }
        expect(after.accounts.find((one) => one.id === id)?.balance).toBe(so);
      }
    });
  });

  it("I2: nobody whose floor held falls below it, and what stands on hold stays", () => {
    whatIsPosted((before, _, after) => {
      for (const [at, account] of before.accounts.entries()) {
        const then = after.accounts[at] ?? account;
        expect(then.held).toBe(account.held);
        if (account.floor === null) continue;
        const least = Math.min(account.floor, availableIn(account));
        expect(availableIn(then)).toBeGreaterThanOrEqual(least);
      }
    });
  });

  it("I4: the books given are never changed", () => {
    fc.assert(
      fc.property(scene, (all) => {
        const bytes = JSON.stringify(all.before);
        attempt(all);
        expect(JSON.stringify(all.before)).toBe(bytes);
      }),
    );
  });

  it("I7: what is left in the lots of each is the balance, or nothing where it is owed", () => {
    whatIsPosted((before, _, after) => {
      for (const account of after.accounts.filter(keepsLots)) {
        expect(leftOf(account, after)).toBe(Math.max(account.balance, 0));
      }
      expect(after.lots.length).toBeGreaterThanOrEqual(before.lots.length);
    });
  });

  it("I7: every lot has what it had without what the uses say was drawn from it", () => {
    whatIsPosted((before, { uses, opened }, after) => {
      const had: ReadonlyArray<Lot> = [
        ...before.lots,
        ...opened.map((one) => ({ ...one, remaining: one.amount })),
      ];
      for (const [at, { remaining, ...one }] of had.entries()) {
        const own = uses.filter((use) => lotKey(use.lot) === lotKey(one));
        const drawn = sum(own.map((use) => use.amount));
        expect(after.lots[at]).toEqual({ ...one, remaining: remaining - drawn });
        expect(own.every((use) => use.account === one.account)).toBe(true);
        expect(remaining - drawn).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it("I10: dated back, it is posted exactly if no day from its own on falls below the floor", () => {
    const days = ["01", "02", "03", "04", "05", "06"].map((day) => date(`2026-03-${day}`));
    const sums = fc.tuple(...days.map(() => fc.integer({ min: -20, max: 30 }).map(points)));
    const day = fc.constantFrom(...days);
    const taken = fc.array(fc.integer({ min: 1, max: 20 }).map(points), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(sums, day, fc.array(day), taken, (moved, eventDate, others, amounts) => {
        const wang = holder("wang", [], { balance: points(sum(moved)) });
        const ends = moved.map((_, at) => sum(moved.slice(0, at + 1)));
        const daily = days.map((on, at) => ({ date: on, amount: moved[at] ?? points(0) }));
        const lows = [...others, eventDate].map((from) => ({
          account: wang.id,
          ...lowestFrom(daily, wang.balance, from),
        }));
        const result = post(books([wang, own("store")], [], { lows }), {
          id: transferId("t-1"),
          entries: amounts.flatMap((one) => move(wang.id, AccountId.make("store"), one)),
          eventDate,
          recordedAt: now,
          reason: { _tag: "ByDonation", from: wang.id, note: "" },
        });
        const since = ends.slice(days.indexOf(eventDate));
        expect(Result.isSuccess(result)).toBe(Math.min(...since) >= sum(amounts));
      }),
      { numRuns: 300 },
    );
  });
});
