import { describe, expect, it } from "vitest";
import { checkRulebook } from "./index.ts";
import { rulebookOf } from "./testing/documents.ts";
import { error, type FaultCase, warning } from "./testing/faults.ts";

const visit = { kind: "fixed", code: "visit", points: 2, category: "助老" };
const yard = { kind: "bucket", code: "yard", full: 36, period: "quarter" };
const heap = { kind: "deduction", code: "heap", points: 5, from: "yard" };
const feast = { kind: "absence", code: "feast", points: 5, period: "year", unless: ["heap"] };
const star = { title: "一星" };
const stars = (...steps: ReadonlyArray<number>) => ({
  code: "stars",
  title: "星级",
  measure: "balance",
  steps: steps.map((least) => ({ least, prize: star })),
});
const first = (...prizes: ReadonlyArray<Record<string, unknown>>) => ({
  rankings: [{ code: "list", title: "红榜", over: "year", prizes }],
});
const tariff = { code: "lunch", title: "午餐", unit: "餐", tiers: [{ age: 70, fen: 300 }] };

const CASES: ReadonlyArray<FaultCase> = [
  { name: "neither rules nor anything else", rules: [], faults: [error("EmptyRulebook", [])] },
  {
    name: "sections that are all empty, and caps of nothing",
    rules: [],
    rest: { rankings: [], caps: [{ period: "year", most: 5, of: "holder" }] },
    faults: [error("EmptyRulebook", [])],
  },
  {
    name: "nothing where a tariff is all there is",
    rules: [],
    rest: { tariffs: [tariff] },
    faults: [],
  },
  {
    name: "a cap over a category that no rule has",
    rest: {
      caps: [
        { period: "month", most: 5, of: "holder", category: "助老" },
        { period: "month", most: 5, of: "holder", category: "环境" },
      ],
    },
    faults: [error("NoSuchCategory", ["caps", 1, "category"], { category: "环境" })],
  },
  {
    name: "a ceiling of the village that counts over no time",
    rest: {
      caps: [
        { period: "activity", most: 5, of: "village" },
        { period: "balance", most: 5, of: "village" },
        { period: "year", most: 5, of: "village" },
        { period: "balance", most: 5, of: "holder" },
      ],
    },
    faults: [
      error("NotOfVillage", ["caps", 0, "period"], { period: "activity" }),
      error("NotOfVillage", ["caps", 1, "period"], { period: "balance" }),
    ],
  },
  {
    name: "periods that do not fold, that fold twice, or whose best are not counted",
    rest: {
      folding: [
        { from: "month", to: "week", how: "sum" },
        { from: "month", to: "month", how: "sum" },
        { from: "twoMonths", to: "quarter", how: "sum" },
        { from: "week", to: "month", how: "bestOf" },
        { from: "month", to: "quarter", how: "average", best: 2 },
        { from: "week", to: "month", how: "sum" },
        { from: "quarter", to: "year", how: "bestOf", best: 3 },
      ],
    },
    faults: [
      error("DoesNotFold", ["folding", 0, "to"], { from: "month", to: "week" }),
      error("DoesNotFold", ["folding", 1, "to"], { from: "month", to: "month" }),
      error("DoesNotFold", ["folding", 2, "to"], { from: "twoMonths", to: "quarter" }),
      error("BestMissing", ["folding", 3]),
      warning("BestUnused", ["folding", 4, "best"]),
      error("FoldsTwice", ["folding", 5], { from: "week", to: "month" }),
    ],
  },
  {
    name: "places that have two prizes, or are the wrong way round",
    rest: first(
      { from: 1, to: 3, prize: star },
      { from: 3, to: 5, prize: star },
      { from: 9, to: 8, prize: star },
      { from: 6, to: 6, prize: star },
      { topPercent: 10, prize: star },
      { topPercent: 10, prize: star },
    ),
    faults: [
      error("PlacesOverlap", ["rankings", 0, "prizes", 1], { from: 3, to: 3 }),
      error("LimitsReversed", ["rankings", 0, "prizes", 2, "to"], { least: 9, most: 8 }),
      error("PercentTwice", ["rankings", 0, "prizes", 5], { topPercent: 10 }),
    ],
  },
  {
    name: "steps that do not rise",
    rest: { thresholds: [stars(10, 20, 20, 15, 16)] },
    faults: [
      error("NotAscending", ["thresholds", 0, "steps", 2, "least"], { least: 20, before: 20 }),
      error("NotAscending", ["thresholds", 0, "steps", 3, "least"], { least: 15, before: 20 }),
    ],
  },
  {
    name: "scores that nobody counts",
    rest: {
      thresholds: [
        { ...stars(1), measure: "period" },
        { ...stars(1), code: "tiers", measure: "lifetime" },
      ],
    },
    faults: [
      error("PeriodMissing", ["thresholds", 0, "over"]),
      warning("LifetimeUncounted", ["thresholds", 1, "measure"]),
    ],
  },
  {
    name: "nothing where all that was ever earned is counted",
    rest: { lifetime: true, thresholds: [{ ...stars(1), measure: "lifetime" }] },
    faults: [],
  },
  {
    name: "a code, an age and a good that a section lists twice",
    rest: {
      tariffs: [
        {
          ...tariff,
          tiers: [
            { age: 70, fen: 300 },
            { age: 70, fen: 0 },
          ],
          inKind: [
            { of: "大米", unit: "斤", fen: 200 },
            { of: "大米", unit: "袋", fen: 2000 },
          ],
        },
        tariff,
      ],
    },
    faults: [
      error("DuplicateCode", ["tariffs", 1, "code"], { code: "lunch", first: 0 }),
      error("ListedTwice", ["tariffs", 0, "tiers", 1, "age"], { value: 70 }),
      error("ListedTwice", ["tariffs", 0, "inKind", 1, "of"], { value: "大米" }),
    ],
  },
  {
    name: "a pool that is more than the surplus",
    rest: {
      pools: [
        {
          code: "dividend",
          title: "分红",
          surplus: "净盈余",
          share: { over: 6, under: 5 },
          over: "year",
          payIn: 100,
        },
      ],
    },
    faults: [error("MoreThanWhole", ["pools", 0, "share"], { share: { over: 6, under: 5 } })],
  },
  ...[{ days: [30, 31], months: [2] }, { weekdays: [] }, { months: [] }, { days: [] }].map(
    (window) => ({
      name: `a store that never opens: ${JSON.stringify(window)}`,
      rest: { redemption: { window } },
      faults: [error("NeverOpen", ["redemption", "window"])],
    }),
  ),
  {
    name: "nothing where the store opens every few years",
    rest: { redemption: { window: { weekdays: [1], days: [29], months: [2] } } },
    faults: [],
  },
  {
    name: "a beginning inside the longest period that is counted",
    rules: [visit, heap, { ...yard, period: "month" }, { ...feast, period: "quarter" }],
    rest: { effectiveFrom: "2026-03-01" },
    faults: [
      warning("StartsWithin", ["effectiveFrom"], {
        period: "quarter",
        effectiveFrom: "2026-03-01",
        next: "2026-04-01",
      }),
    ],
  },
  {
    name: "nothing where only caps have periods",
    rules: [{ ...visit, caps: [{ period: "year", most: 20 }] }],
    rest: { effectiveFrom: "2026-03-05" },
    faults: [],
  },
];

describe("what is wrong with sections", () => {
  it.each(CASES)("$name", ({ rules = [visit], rest = {}, faults }) => {
    expect(checkRulebook(rulebookOf(rules, rest))).toEqual(faults);
  });
});
