import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { StaffId } from "../governance/index.ts";
import { AccountId, balanceAt, Points, sum } from "../points/index.ts";
import { CalendarDate, Instant } from "../time/index.ts";
import { type PeriodSheet, proposePeriod, signPeriod, type Turnover } from "./index.ts";

const NOW = Instant.make(Date.parse("2026-03-01T04:00:00Z"));
const zhang = StaffId.make("zhang");
const li = StaffId.make("li");

const ACCOUNTS = [
  { account: AccountId.make("wang"), kind: "household", unit: "points" },
  { account: AccountId.make("li"), kind: "household", unit: "points" },
  { account: AccountId.make("issuance"), kind: "issuance", unit: "points" },
  { account: AccountId.make("luo"), kind: "person", unit: "time" },
  { account: AccountId.make("issuance-time"), kind: "issuance", unit: "time" },
] as const;

const DAYS = Array.from({ length: 28 }, (_, at) =>
  CalendarDate.make(`2026-02-${String(at + 1).padStart(2, "0")}`),
);
const day = fc.constantFrom(...DAYS);

/** Moves between two accounts of the same unit, as entries that sum to zero. */
const journal = fc
  .array(
    fc.record({
      pair: fc.constantFrom([0, 2], [1, 2], [0, 1], [3, 4]),
      eventDate: day,
      amount: fc.integer({ min: -50, max: 50 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((moves) =>
    moves.flatMap(({ pair: [from = 0, to = 0], eventDate, amount }) => [
      { at: from, eventDate, recordedAt: NOW, amount: Points.make(0 - amount) },
      { at: to, eventDate, recordedAt: NOW, amount: Points.make(amount) },
    ]),
  );

type Entries = ReadonlyArray<Parameters<typeof balanceAt>[0][number] & { readonly at: number }>;

const ofAccount = (entries: Entries, at: number) => entries.filter((entry) => entry.at === at);

const turnovers = (entries: Entries, from: string, to: CalendarDate): ReadonlyArray<Turnover> =>
  ACCOUNTS.map((account, at) => {
    const own = ofAccount(entries, at);
    const within = own.filter(({ eventDate }) => eventDate >= from && eventDate <= to);
    const later = own.filter(({ eventDate }) => eventDate > to).map(({ amount }) => amount);
    return {
      ...account,
      credits: sum(within.map(({ amount }) => Points.make(Math.max(0, amount)))),
      debits: sum(within.map(({ amount }) => Points.make(Math.min(0, amount)))),
      found: Points.make(balanceAt(own, {}) - sum(later)),
    };
  });

/** Closes one period after the other, up to each of the days. */
const close = (entries: Entries, ends: ReadonlyArray<CalendarDate>): ReadonlyArray<PeriodSheet> => {
  const firstEvent = DAYS.find((one) => entries.some(({ eventDate }) => eventDate === one)) ?? null;
  const sheets: Array<PeriodSheet> = [];
  for (const to of ends) {
    const last = sheets.at(-1);
    const figures = {
      turnovers: turnovers(entries, last ? `${last.period.to}~` : "", to),
      closings: last?.lines ?? [],
    };
    const before = { last: last?.period ?? null, firstEvent };
    const proposal = proposePeriod({ ...before, ...figures, to, by: zhang, note: "" }, NOW);
    if (Result.isFailure(proposal)) continue;
    const signed = signPeriod({ proposal: proposal.success, ...figures, by: li }, NOW);
    sheets.push(Result.getOrThrow(signed));
  }
  return sheets;
};

const closed = fc
  .tuple(journal, fc.uniqueArray(day, { maxLength: 6 }))
  .map(([entries, ends]) => ({ entries, sheets: close(entries, ends.toSorted()) }));

describe("laws of periods", () => {
  it("openings, credits and debits make the closings, in every line", () => {
    fc.assert(
      fc.property(closed, ({ sheets }) => {
        for (const { opening, credits, debits, closing } of sheets.flatMap(({ lines }) => lines)) {
          expect(opening + credits + debits).toBe(closing);
        }
      }),
    );
  });

  it("I1: openings, turnovers and closings of a unit sum to zero", () => {
    fc.assert(
      fc.property(closed, fc.constantFrom("points", "time"), ({ sheets }, unit) => {
        for (const { lines } of sheets) {
          const own = lines.filter((line) => line.unit === unit);
          expect(sum(own.map(({ opening }) => opening))).toBe(0);
          expect(sum(own.flatMap(({ credits, debits }) => [credits, debits]))).toBe(0);
          expect(sum(own.map(({ closing }) => closing))).toBe(0);
        }
      }),
    );
  });

  it("I10: every closing is the balance of all events up to the last day, and is found", () => {
    fc.assert(
      fc.property(closed, ({ entries, sheets }) => {
        for (const { period, lines } of sheets) {
          const expected = ACCOUNTS.map((_, at) =>
            balanceAt(ofAccount(entries, at), { eventUpTo: period.to }),
          );
          expect(lines.map(({ closing }) => closing)).toEqual(expected);
          expect(lines.every(({ variance }) => variance === 0)).toBe(true);
        }
      }),
    );
  });

  it("periods follow one another: no day is left out, none is closed twice", () => {
    fc.assert(
      fc.property(closed, ({ sheets }) => {
        for (const [at, { period, lines }] of sheets.entries()) {
          const before = sheets[at - 1];
          expect(period.number).toBe(at + 1);
          if (!before) continue;
          expect(DAYS.indexOf(period.from)).toBe(DAYS.indexOf(before.period.to) + 1);
          expect(lines.map(({ opening }) => opening)).toEqual(
            before.lines.map(({ closing }) => closing),
          );
        }
      }),
    );
  });

  it("an amount that is in no entry is found as the variance of its account", () => {
    fc.assert(
      fc.property(journal, fc.integer({ min: 1, max: 9 }), (entries, extra) => {
        const facts = {
          last: null,
          firstEvent: DAYS[0] ?? null,
          closings: [],
          by: zhang,
          note: "",
        };
        const to = CalendarDate.make("2026-02-28");
        const [first, ...rest] = turnovers(entries, "", to);
        if (!first) throw new Error("There are accounts.");
        const wrong = [{ ...first, found: Points.make(first.found + extra) }, ...rest];
        const sheet = Result.getOrThrow(proposePeriod({ ...facts, to, turnovers: wrong }, NOW));
        expect(sheet.lines.map(({ variance }) => variance)).toEqual([extra, 0, 0, 0, 0]);
      }),
    );
  });
});
