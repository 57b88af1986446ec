import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PastDeed, type Rulebook, rehearse, type UnitOutcome } from "../index.ts";
import { counting, deedOf } from "../testing/counting.ts";
import { rulebookOf } from "../testing/documents.ts";

const CODES = ["VISIT", "CLEAN", "HOURS", "SHEET", "LITTER", "PEACE", "VETO"];

const cap = fc.record({
  period: fc.constantFrom("day", "week", "month", "quarter", "year", "life"),
  most: fc.integer({ min: 1, max: 30 }),
});
const caps = fc.array(cap, { maxLength: 2 });

/** Rules that rest on the past in every way there is. */
const rulesOf = (own: ReadonlyArray<unknown>) => [
  { kind: "fixed", code: "VISIT", points: 3, caps: own },
  { kind: "fixed", code: "CLEAN", points: 5, once: { per: "month", of: "holder" } },
  { kind: "perQuantity", code: "HOURS", points: 2, every: 3, remainder: "carry", caps: own },
  { kind: "bucket", code: "SHEET", full: 10, period: "month" },
  { kind: "deduction", code: "LITTER", points: 2, from: "SHEET" },
  { kind: "absence", code: "PEACE", points: 4, period: "month", unless: ["LITTER"] },
  { kind: "veto", code: "VETO", period: "quarter" },
];

const rulebook = fc
  .record({ own: caps, holder: caps, village: caps })
  .map(({ own, holder, village }) => {
    const common = [
      ...holder.map((one) => ({ ...one, of: "holder" })),
      ...village.map((one) => ({ ...one, of: "village" })),
    ];
    return rulebookOf(rulesOf(own), { caps: common });
  });

const pastDeed: fc.Arbitrary<PastDeed> = fc
  .record({
    rule: fc.constantFrom(...CODES),
    quantity: fc.integer({ min: 1, max: 5 }),
    eventDate: fc.constantFrom("2026-01-30", "2026-02-01", "2026-02-02", "2026-03-31"),
    holder: fc.constantFrom("wang", "yang", "zhao"),
  })
  .map(({ rule, ...rest }) => ({
    deed: deedOf(rule, rest),
    hamlet: rest.holder === "wang" ? "东沟" : "西坡",
  }));

const past = fc.array(pastDeed, { maxLength: 40 });

/** The same past in two orders. */
const orders = past.chain((all) =>
  fc.shuffledSubarray(all, { minLength: all.length }).map((other) => [all, other] as const),
);

const counted = (book: Rulebook, all: ReadonlyArray<PastDeed>): ReadonlyArray<PastDeed> => {
  const { count } = counting(book);
  return all.map((one) => {
    const assessed = count(one.deed);
    return { ...one, before: Result.isSuccess(assessed) ? assessed.success.points : 0 };
  });
};

const total = (lines: ReadonlyArray<{ readonly before: number; readonly after: number }>) =>
  lines.reduce((sum, one) => ({ before: sum.before + one.before, after: sum.after + one.after }), {
    before: 0,
    after: 0,
  });

const net = ({ issued, taken }: UnitOutcome) => ({
  before: issued.before - taken.before,
  after: issued.after - taken.after,
});

describe("laws of rehearsing", () => {
  it("I13: by the version that was in force, it reproduces what was counted", () => {
    fc.assert(
      fc.property(rulebook, past, (book, all) => {
        const { points } = rehearse(book, counted(book, all));
        expect([points.winners, points.losers]).toEqual([0, 0]);
        for (const lines of [points.holders, points.hamlets, points.rules, points.months]) {
          for (const { before, after } of lines) expect(after).toBe(before);
        }
      }),
    );
  });

  it("I13: a past that is assessed anew is what was counted", () => {
    fc.assert(
      fc.property(rulebook, rulebook, past, (draft, book, all) => {
        const anew = rehearse(draft, all, { against: book });
        expect(anew).toEqual(rehearse(draft, counted(book, all)));
      }),
    );
  });

  it("I12: no ceiling is passed, in whatever order deeds arrive", () => {
    fc.assert(
      fc.property(rulebook, past, (book, all) => {
        const { ceilings } = rehearse(book, all);
        for (const { most, windows } of ceilings) {
          for (const { after } of windows) expect(after).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it("I13: without caps, once and veto it tells the same in any order", () => {
    const free = rulebookOf(rulesOf([]).filter(({ code }) => ["VISIT", "HOURS"].includes(code)));
    fc.assert(
      fc.property(orders, ([all, other]) => {
        // What is left over is carried into whichever month comes next.
        const plain = ({ points }: ReturnType<typeof rehearse>) => ({
          ...points,
          months: total(points.months),
        });
        expect(plain(rehearse(free, other))).toEqual(plain(rehearse(free, all)));
      }),
    );
  });

  it("tells the same total by holder, hamlet, rule and category", () => {
    fc.assert(
      fc.property(rulebook, past, (book, all) => {
        const { points } = rehearse(book, counted(book, all));
        for (const lines of [points.holders, points.hamlets, points.rules, points.categories]) {
          expect(total(lines)).toEqual(net(points));
        }
        expect(total(points.months)).toEqual(points.issued);
      }),
    );
  });
});
