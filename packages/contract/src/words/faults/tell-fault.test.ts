import { checkRulebook, type Fault, Rulebook } from "@huzhu/domain/rulebook";
import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { tellFault } from "../../index.ts";

type Fields = Record<string, unknown>;

const rule = (fields: Fields): Fields => ({
  kind: "fixed",
  title: "a",
  unit: "次",
  caps: [],
  points: 5,
  ...fields,
});
const prize = { title: "红榜" };
const ranked = (prizes: ReadonlyArray<Fields>) => ({
  rankings: [{ code: "r", title: "r", over: "year", prizes }],
});
const reached = (threshold: Fields) => ({
  thresholds: [
    { code: "t", title: "t", measure: "balance", steps: [{ least: 5, prize }], ...threshold },
  ],
});

interface Case {
  readonly rules?: ReadonlyArray<Fields>;
  readonly rest?: Fields;
  readonly en: string;
}

/** A document with each thing that can be wrong. */
const CASES: Record<Fault["_tag"], Case> = {
  EmptyRulebook: { rules: [], en: "the rulebook is empty: write at least one rule" },
  DuplicateCode: {
    rules: [rule({ code: "a" }), rule({ code: "a" })],
    en: 'the code "a" is that of line 1 already: give it another code',
  },
  NoSuchBucket: {
    rules: [rule({ kind: "deduction", code: "a", from: "b" })],
    en: '"b" is no bucket: name the code of a bucket',
  },
  NoSuchRule: {
    rules: [rule({ kind: "absence", code: "a", period: "month", unless: ["b"] })],
    en: 'there is no rule "b": name a code that there is',
  },
  NoSuchCategory: {
    rest: { caps: [{ of: "holder", period: "month", most: 9, category: "清洁" }] },
    en: 'no rule is of the category "清洁": change the category, or delete the cap',
  },
  LimitsReversed: {
    rules: [{ kind: "range", code: "a", title: "a", unit: "次", caps: [], least: 9, most: 2 }],
    en: "least 9 is more than most 2: swap them",
  },
  ListedTwice: {
    rules: [
      {
        kind: "graded",
        code: "a",
        title: "a",
        unit: "次",
        caps: [],
        grades: [
          { grade: "好", points: 2 },
          { grade: "好", points: 1 },
        ],
      },
    ],
    en: '"好" is listed twice: delete one of them',
  },
  TooManyMarks: {
    rules: [
      {
        kind: "graded",
        code: "a",
        title: "a",
        unit: "次",
        caps: [],
        judges: 50,
        parts: Array.from({ length: 201 }, (_, at) => `p${at}`),
        grades: [
          { grade: "好", points: 2 },
          { grade: "差", points: 1 },
        ],
      },
    ],
    en: "50 judges of 201 parts give more than 2000 marks: take fewer judges or parts",
  },
  TooMuch: {
    rules: [
      rule({
        code: "a",
        points: 100_000_000,
        multipliers: [{ by: "x", factors: [{ is: "y", times: { over: 1_000_000, under: 1 } }] }],
      }),
    ],
    en: "one claim can give too much: keep it within 1000000000000",
  },
  NotAscending: {
    rest: reached({
      steps: [
        { least: 5, prize },
        { least: 5, prize },
      ],
    }),
    en: "5 is not above the 5 of the step before: write the steps from low to high",
  },
  PlacesOverlap: {
    rest: ranked([
      { from: 1, to: 3, prize },
      { from: 2, to: 4, prize },
    ]),
    en: "places 2 to 3 have two prizes: keep the places apart",
  },
  PercentTwice: {
    rest: ranked([
      { topPercent: 5, prize },
      { topPercent: 5, prize },
    ]),
    en: "the first 5% have two prizes: delete one of them",
  },
  DoesNotFold: {
    rest: { folding: [{ from: "year", to: "month", how: "sum" }] },
    en: 'scores of "year" do not fold into "month": name a longer period that holds whole ones',
  },
  FoldsTwice: {
    rest: {
      folding: [
        { from: "month", to: "year", how: "sum" },
        { from: "month", to: "year", how: "average" },
      ],
    },
    en: '"month" folds into "year" twice: delete one of them',
  },
  BestMissing: {
    rest: { folding: [{ from: "month", to: "year", how: "bestOf" }] },
    en: "the best count, and nobody says how many: add best",
  },
  NotOfVillage: {
    rest: { caps: [{ of: "village", period: "activity", most: 9 }] },
    en: 'a cap of the whole village does not count over "activity": name a period such as month',
  },
  PeriodMissing: {
    rest: reached({ measure: "period" }),
    en: "the score of a period, and nobody says of which: add over",
  },
  MoreThanWhole: {
    rest: {
      pools: [
        {
          code: "p",
          title: "p",
          surplus: "盈余",
          share: { over: 3, under: 2 },
          over: "year",
          payIn: 1,
        },
      ],
    },
    en: "3/2 is more than the whole: take a smaller share",
  },
  NeverOpen: {
    rest: { redemption: { window: { months: [2], days: [30] } } },
    en: "no day is ever open: change the days",
  },
  OverOwnCap: {
    rules: [rule({ code: "a", caps: [{ period: "day", most: 2 }] })],
    en: "one time gives 5, more than its own cap of 2: make sure that it is meant",
  },
  ShareOfSeveral: {
    rules: [rule({ kind: "perQuantity", code: "a", every: 3, remainder: "share" })],
    en: "portions of 3 count whole, and what is left over counts its share: make sure that it is meant",
  },
  DecimalsUnused: {
    rules: [rule({ code: "a", decimals: 1 })],
    en: "a rule of this kind has no decimals of a quantity: delete them",
  },
  BestUnused: {
    rest: { folding: [{ from: "month", to: "year", how: "sum", best: 2 }] },
    en: "not the best count, so that best says nothing: delete best",
  },
  LifetimeUncounted: {
    rest: reached({ measure: "lifetime" }),
    en: "it rests on all that was ever earned, which is not counted: write lifetime: true",
  },
  StartsWithin: {
    rules: [rule({ kind: "bucket", code: "a", full: 9, period: "year" })],
    rest: { effectiveFrom: "2026-03-05" },
    en: '2026-03-05 is inside a "year", of which each version will count its part: a whole one begins on 2027-01-01',
  },
};

/** What is wrong with the document, read so leniently that it keeps fields which its kinds do not have. */
const faultsOf = ({ rules = [rule({ code: "z" })], rest = {} }: Case): ReadonlyArray<Fault> => {
  const read = Schema.decodeUnknownSync(Rulebook)({
    format: "huzhu-rulebook-2",
    title: "积分细则",
    version: 1,
    effectiveFrom: "2026-01-01",
    scale: 0,
    rules,
    ...rest,
  });
  return checkRulebook({
    ...read,
    rules: read.rules.map((one, at) => ({ ...rules[at], ...one })),
  });
};

describe("a fault", () => {
  it.each(Object.entries(CASES))("%s is told in English and in Chinese", (tag, one) => {
    const fault = faultsOf(one).find(({ _tag }) => _tag === tag);
    expect(fault && tellFault(fault, "en").join(": ")).toBe(one.en);
    expect(fault && tellFault(fault, "zh").every((words) => /\p{Script=Han}/u.test(words))).toBe(
      true,
    );
  });
});
