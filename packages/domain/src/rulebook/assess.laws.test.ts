import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Points } from "../points/index.ts";
import { CalendarDate, Period, periodKey } from "../time/index.ts";
import {
  assess,
  type Cap,
  type CommonCap,
  type Deed,
  NO_HISTORY,
  Quantity,
  type Rule,
  type Rulebook,
  RuleCode,
} from "./index.ts";
import { counting } from "./testing/counting.ts";

const CODES = ["A", "B", "C", "D"].map((code) => RuleCode.make(code));
const HOLDERS = ["wang", "yang"];
const positive = (max: number) => fc.integer({ min: 1, max }).map((amount) => Points.make(amount));

const period = fc.constantFrom(...Period.literals, "activity" as const, "life" as const);
const cap: fc.Arbitrary<Cap> = fc.record({ period, most: positive(40) });
const commonCap: fc.Arbitrary<CommonCap> = fc.record({
  period: fc.constantFrom(...Period.literals, "life" as const),
  most: positive(120),
  of: fc.constantFrom("holder" as const, "village" as const),
});

const rule = (code: RuleCode): fc.Arbitrary<Rule> =>
  fc
    .record({
      kind: fc.constantFrom("fixed", "perQuantity", "deduction"),
      points: positive(12),
      every: fc.integer({ min: 1, max: 60 }),
      remainder: fc.constantFrom("drop", "carry", "share"),
      caps: fc.array(cap, { maxLength: 3 }),
    })
    .map(({ kind, every, remainder, ...rest }): Rule => {
      const line = { code, title: `Rule ${code}`, unit: "次", ...rest };
      return kind === "perQuantity" ? { kind, ...line, every, remainder } : { kind, ...line };
    });

const rulebook = fc
  .record({ rules: fc.tuple(...CODES.map(rule)), caps: fc.array(commonCap, { maxLength: 2 }) })
  .map(
    ({ rules, caps }): Rulebook => ({
      format: "huzhu-rulebook-2",
      title: "积分细则",
      version: 1,
      effectiveFrom: CalendarDate.make("2026-01-01"),
      scale: 0,
      rules,
      caps,
    }),
  );

const deed: fc.Arbitrary<Deed> = fc.record({
  rule: fc.constantFrom(...CODES),
  quantity: fc.integer({ min: 1, max: 200 }).map((quantity) => Quantity.make(quantity)),
  eventDate: fc
    .constantFrom("2026-01-30", "2026-01-31", "2026-02-01", "2026-02-02", "2027-01-01")
    .map((date) => CalendarDate.make(date)),
  holder: fc.constantFrom(...HOLDERS),
});

const deeds = fc.array(deed, { maxLength: 40 });

interface Counted {
  readonly deed: Deed;
  readonly points: number;
}

const live = (book: Rulebook, all: ReadonlyArray<Deed>): ReadonlyArray<Counted> => {
  const { count } = counting(book);
  return all.map((one) => ({ deed: one, points: Result.getOrThrow(count(one)).points }));
};

/** The sum of what falls into each window of a period. */
const sums = (
  counted: ReadonlyArray<Counted>,
  over: Cap["period"],
  amount: (points: number) => number,
): ReadonlyArray<number> => {
  const windows = new Map<string, number>();
  for (const [nth, one] of counted.entries()) {
    const { eventDate } = one.deed;
    const window =
      over === "activity"
        ? `${nth}`
        : over === "life" || over === "balance"
          ? ""
          : periodKey(over, eventDate);
    windows.set(window, (windows.get(window) ?? 0) + amount(one.points));
  }
  return [...windows.values()];
};

describe("laws of assessing", () => {
  it("I12: awarded is never more than any cap, in whatever order deeds arrive", () => {
    fc.assert(
      fc.property(rulebook, deeds, (book, all) => {
        const counted = live(book, all);
        for (const { code, caps } of book.rules) {
          for (const holder of HOLDERS) {
            const own = counted.filter(
              (one) => one.deed.rule === code && one.deed.holder === holder,
            );
            for (const { period: over, most } of caps) {
              expect(Math.max(0, ...sums(own, over, Math.abs))).toBeLessThanOrEqual(most);
            }
          }
        }
        for (const { period: over, most, of } of book.caps ?? []) {
          for (const holder of of === "village" ? [null] : HOLDERS) {
            const own = counted.filter((one) => holder === null || one.deed.holder === holder);
            const gained = sums(own, over, (points) => Math.max(0, points));
            expect(Math.max(0, ...gained)).toBeLessThanOrEqual(most);
          }
        }
      }),
    );
  });

  it("I13: under a single cap, and with carried remainders, the sum is the same in any order", () => {
    const single = rule(CODES[0] ?? RuleCode.make("A")).map(
      (one): Rule => ({
        ...one,
        // What is carried goes to the day of whoever comes next, so only a life's cap sees the same.
        caps: one.caps
          .slice(0, 1)
          .filter(({ period: over }) =>
            one.kind === "perQuantity" && one.remainder === "carry"
              ? over === "life"
              : over !== "activity",
          ),
      }),
    );
    const orders = deeds
      .map((all) => all.map((one) => ({ ...one, rule: RuleCode.make("A"), holder: "wang" })))
      .chain((all) =>
        fc.shuffledSubarray(all, { minLength: all.length }).map((other) => [all, other] as const),
      );
    fc.assert(
      fc.property(rulebook, single, orders, (book, one, [all, other]) => {
        const bare = { ...book, rules: [one], caps: [] };
        const over = one.caps[0]?.period ?? "life";
        const total = (some: ReadonlyArray<Deed>) =>
          sums(live(bare, some), over, Math.abs).reduce((sum, points) => sum + points, 0);
        expect(total(other)).toBe(total(all));
      }),
    );
  });

  it("I13: the same facts give the same points, whatever the order of the rules", () => {
    const shuffled = rulebook.chain((book) =>
      fc
        .shuffledSubarray([...book.rules], { minLength: CODES.length })
        .map((rules) => [book, { ...book, rules }] as const),
    );
    fc.assert(
      fc.property(shuffled, deeds, ([book, other], all) => {
        expect(live(other, all)).toEqual(live(book, all));
      }),
    );
  });

  it("ends its steps with the points that it gives or takes", () => {
    fc.assert(
      fc.property(rulebook, deed, (book, one) => {
        const { points, steps } = Result.getOrThrow(assess(book, one, NO_HISTORY));
        expect(steps.at(-1)?.result).toBe(Math.abs(points));
        const kind = book.rules.find(({ code }) => code === one.rule)?.kind;
        expect(Math.sign(points)).not.toBe(kind === "deduction" ? 1 : -1);
      }),
    );
  });

  it("never gives less for more of the same", () => {
    fc.assert(
      fc.property(rulebook, deed, (book, one) => {
        const more = { ...one, quantity: Quantity.make(one.quantity + 1) };
        const points = (what: Deed) =>
          Math.abs(Result.getOrThrow(assess(book, what, NO_HISTORY)).points);
        expect(points(more)).toBeGreaterThanOrEqual(points(one));
      }),
    );
  });
});
