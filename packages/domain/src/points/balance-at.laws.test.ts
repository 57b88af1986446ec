import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CalendarDate, Instant } from "../time/index.ts";
import {
  AccountId,
  balanceAt,
  lowestFrom,
  move,
  newAccount,
  Points,
  post,
  sum,
  TransferId,
} from "./index.ts";

/** Days of one month, so that the reference can look at every one of them. */
const DAYS = Array.from({ length: 28 }, (_, at) =>
  CalendarDate.make(`2026-02-${String(at + 1).padStart(2, "0")}`),
);

const day = fc.constantFrom(...DAYS);
const amount = fc.integer({ min: -30, max: 40 }).map((one) => Points.make(one));

/** Lines in the order of the journal: moments never run backwards, events may lie anywhere. */
const lines = fc
  .array(fc.record({ eventDate: day, wait: fc.integer({ min: 0, max: 3 }), amount }))
  .map((all) => {
    let clock = 0;
    return all.map(({ wait, ...line }) => {
      clock += wait;
      return { ...line, recordedAt: Instant.make(clock) };
    });
  });

type Lines = Parameters<typeof balanceAt>[0];

const dailySums = (all: Lines) =>
  DAYS.map((date) => ({
    date,
    amount: sum(all.filter((line) => line.eventDate === date).map((line) => line.amount)),
  }));

const lowestByLooking = (all: Lines, from: CalendarDate) =>
  DAYS.filter((on) => on >= from)
    .map((on) => ({ on, balance: balanceAt(all, { eventUpTo: on }) }))
    .reduce((low, one) => (one.balance < low.balance ? one : low));

describe("laws of two times", () => {
  it("I10: balance(recorded ≤ t) is the running balance of the last line written by then", () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: -1, max: 80 }), (all, moment) => {
        let running = 0;
        for (const line of all) {
          if (line.recordedAt > moment) break;
          running += line.amount;
        }
        expect(balanceAt(all, { recordedUpTo: Instant.make(moment) })).toBe(running);
      }),
    );
  });

  it("I10: balance(event ≤ t) is what the days add up to, one after the other", () => {
    fc.assert(
      fc.property(lines, (all) => {
        let running = 0;
        for (const { date, amount: moved } of dailySums(all)) {
          running += moved;
          expect(balanceAt(all, { eventUpTo: date })).toBe(running);
        }
      }),
    );
  });

  it("I10: what was known at a moment of a day does not change by what is written later", () => {
    fc.assert(
      fc.property(lines, lines, day, (all, later, eventUpTo) => {
        const recordedUpTo = all.at(-1)?.recordedAt ?? Instant.make(0);
        const more = later.map((line) => ({
          ...line,
          recordedAt: Instant.make(recordedUpTo + 1 + line.recordedAt),
        }));
        expect(balanceAt([...all, ...more], { eventUpTo, recordedUpTo })).toBe(
          balanceAt(all, { eventUpTo }),
        );
      }),
    );
  });

  it("I10: the lowest balance is the one that looking at every day finds, and its first day", () => {
    fc.assert(
      fc.property(lines, day, (all, from) => {
        const later = dailySums(all).filter(({ amount: moved }) => moved !== 0);
        expect(lowestFrom(later, balanceAt(all, {}), from)).toEqual(lowestByLooking(all, from));
      }),
    );
  });

  it("I10: a debit dated back is posted exactly if no day since falls below the floor", () => {
    const wang = newAccount({
      id: AccountId.make("wang"),
      kind: "household",
      floor: Points.make(0),
    });
    const store = newAccount({ id: AccountId.make("store"), kind: "store" });
    fc.assert(
      fc.property(lines, day, fc.integer({ min: 1, max: 60 }), (all, eventDate, taken) => {
        const balance = balanceAt(all, {});
        const low = lowestFrom(dailySums(all), balance, eventDate);
        const books = {
          accounts: [{ ...wang, balance }, store],
          lots: [],
          closedThrough: null,
          lows: [{ account: wang.id, ...low }],
        };
        const result = post(books, {
          id: TransferId.make("late"),
          entries: move(wang.id, store.id, Points.make(taken)),
          eventDate,
          recordedAt: Instant.make(1000),
          reason: { _tag: "ByDonation", from: wang.id, note: "" },
        });
        const after = [
          ...all,
          { eventDate, recordedAt: Instant.make(1000), amount: Points.make(-taken) },
        ];
        const holds = DAYS.filter((on) => on >= eventDate).every(
          (on) => balanceAt(after, { eventUpTo: on }) >= 0,
        );
        expect(Result.isSuccess(result)).toBe(holds);
      }),
    );
  });
});
