import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Points, ZERO } from "../points/index.ts";
import { CalendarDate, Period, periodKey } from "../time/index.ts";
import {
  type Already,
  assess,
  type Deed,
  Quantity,
  type Rule,
  type Rulebook,
  RuleCode,
} from "./index.ts";

const CODES = ["A", "B", "C"].map((code) => RuleCode.make(code));
const positive = (max: number) => fc.integer({ min: 1, max }).map((amount) => Points.make(amount));

const cap = fc.record({ period: fc.constantFrom(...Period.literals), most: positive(40) });

const rule = (code: RuleCode) =>
  fc
    .record({
      kind: fc.constantFrom("fixed", "perQuantity", "deduction"),
      points: positive(12),
      every: fc.integer({ min: 1, max: 60 }),
      caps: fc.array(cap, { maxLength: 3 }),
    })
    .map(({ kind, every, ...rest }): Rule => {
      const line = { code, title: `Rule ${code}`, unit: "次", ...rest };
      return kind === "perQuantity" ? { kind, ...line, every } : { kind, ...line };
    });

const rulebook = fc.tuple(...CODES.map(rule)).map(
  (rules): Rulebook => ({
    format: "huzhu-rulebook-1",
    title: "积分细则",
    version: 1,
    effectiveFrom: CalendarDate.make("2026-01-01"),
    scale: 0,
    rules,
  }),
);

const deed = fc.record<Deed>({
  rule: fc.constantFrom(...CODES),
  quantity: fc.integer({ min: 1, max: 200 }).map((quantity) => Quantity.make(quantity)),
  eventDate: fc
    .constantFrom("2026-01-30", "2026-01-31", "2026-02-01", "2026-02-02", "2027-01-01")
    .map((date) => CalendarDate.make(date)),
});

const deeds = fc.array(deed, { maxLength: 40 });

const windowOf = ({ rule: code, eventDate }: Deed, period: Period): string =>
  `${code} ${period} ${periodKey(period, eventDate)}`;

/** Assesses deeds one after the other, as one household's approvals do. */
const live = (book: Rulebook, all: ReadonlyArray<Deed>): ReadonlyMap<string, number> => {
  const awarded = new Map<string, number>();
  for (const one of all) {
    const inThe = (period: Period) => Points.make(awarded.get(windowOf(one, period)) ?? 0);
    const already: Already = { day: inThe("day"), month: inThe("month"), year: inThe("year") };
    const { points } = Result.getOrThrow(assess(book, one, already));
    for (const period of Period.literals) {
      const window = windowOf(one, period);
      awarded.set(window, (awarded.get(window) ?? 0) + Math.abs(points));
    }
  }
  return awarded;
};

describe("laws of assessing", () => {
  it("I12: awarded is never more than any cap, in whatever order deeds arrive", () => {
    fc.assert(
      fc.property(rulebook, deeds, (book, all) => {
        const awarded = live(book, all);
        for (const one of all) {
          const caps = book.rules.find(({ code }) => code === one.rule)?.caps ?? [];
          for (const { period, most } of caps) {
            expect(awarded.get(windowOf(one, period))).toBeLessThanOrEqual(most);
          }
        }
      }),
    );
  });

  it("I13: the same facts give the same points, whatever the order of the rules", () => {
    const shuffled = rulebook.chain((book) =>
      fc
        .shuffledSubarray([...book.rules], { minLength: CODES.length })
        .map((rules) => [book, { ...book, rules }] as const),
    );
    const past = fc.record({ day: positive(20), month: positive(40), year: positive(60) });
    fc.assert(
      fc.property(shuffled, deed, past, ([book, other], one, already) => {
        expect(assess(other, one, already)).toEqual(assess(book, one, already));
      }),
    );
  });

  it("ends its steps with the points that it gives or takes", () => {
    const none = { day: ZERO, month: ZERO, year: ZERO };
    fc.assert(
      fc.property(rulebook, deed, (book, one) => {
        const { points, steps } = Result.getOrThrow(assess(book, one, none));
        expect(steps.at(-1)?.result).toBe(Math.abs(points));
        const kind = book.rules.find(({ code }) => code === one.rule)?.kind;
        expect(Math.sign(points)).not.toBe(kind === "deduction" ? 1 : -1);
      }),
    );
  });

  it("never gives less for more of the same", () => {
    const none = { day: ZERO, month: ZERO, year: ZERO };
    fc.assert(
      fc.property(rulebook, deed, (book, one) => {
        const more = { ...one, quantity: Quantity.make(one.quantity + 1) };
        const points = (what: Deed) => Math.abs(Result.getOrThrow(assess(book, what, none)).points);
        expect(points(more)).toBeGreaterThanOrEqual(points(one));
      }),
    );
  });
});
