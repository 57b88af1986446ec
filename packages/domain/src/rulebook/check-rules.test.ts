import { describe, expect, it } from "vitest";
import { checkRulebook } from "./index.ts";
import { rulebookOf } from "./testing/documents.ts";
import { error, type FaultCase, warning } from "./testing/faults.ts";

const visit = { kind: "fixed", code: "visit", points: 2, category: "助老" };
const yard = { kind: "bucket", code: "yard", full: 36, period: "quarter" };
const heap = { kind: "deduction", code: "heap", points: 5, from: "yard" };
const feast = { kind: "absence", code: "feast", points: 5, period: "year", unless: ["heap"] };

const CASES: ReadonlyArray<FaultCase> = [
  {
    name: "two rules of one code",
    rules: [visit, heap, yard, visit],
    faults: [error("DuplicateCode", ["rules", 3, "code"], { code: "visit", first: 0 })],
  },
  {
    name: "a deduction from what is no bucket, and from what is not there",
    rules: [visit, { ...heap, from: "visit" }, { ...heap, code: "mud", from: "street" }],
    faults: [
      error("NoSuchBucket", ["rules", 1, "from"], { code: "visit" }),
      error("NoSuchBucket", ["rules", 2, "from"], { code: "street" }),
    ],
  },
  {
    name: "an absence and a veto of rules that are not there",
    rules: [
      visit,
      { ...feast, unless: ["visit", "wedding"] },
      { kind: "veto", code: "forged", period: "year", of: ["visit", "feast", "card"] },
    ],
    faults: [
      error("NoSuchRule", ["rules", 1, "unless", 1], { code: "wedding" }),
      error("NoSuchRule", ["rules", 2, "of", 2], { code: "card" }),
    ],
  },
  {
    name: "a range and a deduction whose least is more than their most",
    rules: [
      { kind: "range", code: "deed", least: 61, most: 60 },
      { kind: "deduction", code: "mess", points: 5, most: 4 },
      { kind: "range", code: "even", least: 60, most: 60 },
    ],
    faults: [
      error("LimitsReversed", ["rules", 0, "most"], { least: 61, most: 60 }),
      error("LimitsReversed", ["rules", 1, "most"], { least: 5, most: 4 }),
    ],
  },
  {
    name: "a condition that no age fulfils, deep inside",
    rules: [
      {
        ...visit,
        when: {
          all: [
            { fact: "class", is: ["特困"] },
            { not: { any: [{ fact: "age", least: 80, most: 60 }] } },
          ],
        },
      },
    ],
    faults: [
      error("LimitsReversed", ["rules", 0, "when", "all", 1, "not", "any", 0, "most"], {
        least: 80,
        most: 60,
      }),
    ],
  },
  {
    name: "a grade, a part, a class and a factor that are listed twice",
    rules: [
      {
        kind: "graded",
        code: "sheet",
        grades: [
          { grade: "优", points: 3 },
          { grade: "优", points: 2 },
        ],
        parts: ["厨房", "院子", "厨房"],
      },
      {
        kind: "byClass",
        code: "base",
        by: "class",
        classes: [
          { is: 1, points: 10 },
          { is: "1", points: 20 },
          { is: 1, points: 30 },
        ],
      },
      {
        ...visit,
        multipliers: [
          {
            by: "holiday",
            factors: [
              { is: true, times: { over: 2, under: 1 } },
              { is: true, times: { over: 3, under: 1 } },
            ],
          },
        ],
      },
    ],
    faults: [
      error("ListedTwice", ["rules", 0, "grades", 1, "grade"], { value: "优" }),
      error("ListedTwice", ["rules", 0, "parts", 2], { value: "厨房" }),
      error("ListedTwice", ["rules", 1, "classes", 2, "is"], { value: 1 }),
      error("ListedTwice", ["rules", 2, "multipliers", 0, "factors", 1, "is"], { value: true }),
    ],
  },
  {
    name: "more marks than anybody gives on a sheet",
    rules: [
      {
        kind: "graded",
        code: "sheet",
        grades: [
          { grade: "优", points: 3 },
          { grade: "差", points: 0 },
        ],
        parts: Array.from({ length: 41 }, (_, at) => `第${at}项`),
        judges: 50,
      },
    ],
    faults: [error("TooManyMarks", ["rules", 0, "parts"], { parts: 41, judges: 50, most: 2000 })],
  },
  {
    name: "factors with which a claim could be more than an amount holds",
    rules: [
      {
        ...visit,
        points: 100_000_000,
        multipliers: [
          { by: "level", factors: [{ is: 1, times: { over: 1, under: 2 } }] },
          {
            by: "role",
            factors: [{ is: "党员", times: { over: 1, under: 1 } }],
            otherwise: { over: 1_000_000, under: 999_999 },
          },
        ],
      },
      { ...visit, code: "most", points: 100_000_000 },
    ],
    faults: [error("TooMuch", ["rules", 0], { most: 1_000_000_000_000 })],
  },
  {
    name: "rules that give more for one time than their own caps",
    rules: [
      {
        ...visit,
        caps: [
          { period: "day", most: 2 },
          { period: "year", most: 1 },
        ],
      },
      {
        kind: "graded",
        code: "sheet",
        grades: [
          { grade: "优", points: 3 },
          { grade: "差", points: 0 },
        ],
        parts: ["厨房", "院子"],
        caps: [{ period: "month", most: 5 }],
      },
      { kind: "range", code: "deed", least: 30, most: 60, caps: [{ period: "life", most: 50 }] },
    ],
    faults: [
      warning("OverOwnCap", ["rules", 0, "caps", 1, "most"], { points: 2, most: 1 }),
      warning("OverOwnCap", ["rules", 1, "caps", 0, "most"], { points: 6, most: 5 }),
      warning("OverOwnCap", ["rules", 2, "caps", 0, "most"], { points: 60, most: 50 }),
    ],
  },
  {
    name: "a share of a portion of several units, but not of a single one",
    rules: [
      { kind: "perQuantity", code: "two", points: 1, every: 2, remainder: "share" },
      { kind: "perQuantity", code: "one", points: 1, every: 1, remainder: "share" },
    ],
    faults: [warning("ShareOfSeveral", ["rules", 0, "remainder"], { every: 2 })],
  },
];

describe("what is wrong with rules", () => {
  it.each(CASES)("$name", ({ rules = [visit], rest = {}, faults }) => {
    expect(checkRulebook(rulebookOf(rules, rest))).toEqual(faults);
  });

  it("decimals of what is counted in pieces, in a document that was read leniently", () => {
    const rulebook = rulebookOf([visit]);
    const rules = rulebook.rules.map((rule) => ({ ...rule, decimals: 1 as const }));
    expect(checkRulebook({ ...rulebook, rules })).toEqual([
      warning("DecimalsUnused", ["rules", 0, "decimals"]),
    ]);
  });
});
