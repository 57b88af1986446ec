import { describe, expect, it } from "vitest";
import { Points } from "../points/index.ts";
import { countAll, type DeedFields, deedOf } from "./testing/counting.ts";
import { rulebookOf } from "./testing/documents.ts";

type Past = readonly [rule: string, fields?: DeedFields];

interface Case {
  readonly name: string;
  readonly rules: ReadonlyArray<Record<string, unknown>>;
  readonly rest?: Record<string, unknown>;
  readonly deeds: ReadonlyArray<Past>;
  /** What each of the deeds gives, or why it is refused. */
  readonly gives: ReadonlyArray<number | string>;
}

const sheet = {
  kind: "graded",
  code: "sheet",
  grades: [
    { grade: "优", points: 3 },
    { grade: "良", points: 2 },
    { grade: "差", points: 0 },
  ],
};
const marked = (...marks: ReadonlyArray<ReadonlyArray<string>>) => ({ particulars: { marks } });
const given = (points: number, reason = "") => ({
  particulars: { given: Points.make(points), reason },
});
const hours = { kind: "perQuantity", code: "hours", unit: "小时", points: 10, every: 1 };
const visit = { kind: "fixed", code: "visit", points: 2 };
const yard = { kind: "bucket", code: "yard", full: 36, period: "quarter" };
const heap = { kind: "deduction", code: "heap", points: 5, from: "yard" };

const CASES: ReadonlyArray<Case> = [
  {
    name: "fixed: the same each time, and as much for each of several",
    rules: [visit],
    deeds: [["visit"], ["visit", { quantity: 3 }]],
    gives: [2, 6],
  },
  {
    name: "range: what somebody found right, for a reason",
    rules: [{ kind: "range", code: "deed", least: 30, most: 60 }],
    deeds: [
      ["deed", given(45, "带头修路")],
      ["deed", given(61, "带头修路")],
      ["deed", given(45, "  ")],
      ["deed"],
    ],
    gives: [45, "GivenOutside", "EvidenceMissing", "GivenOutside"],
  },
  {
    name: "quantity with decimals: an hour and a half counts its share",
    rules: [{ ...hours, decimals: 1, remainder: "share" }],
    deeds: [["hours", { quantity: 15 }]],
    gives: [15],
  },
  {
    name: "quantity: what is left over is dropped",
    rules: [{ ...hours, every: 2 }],
    deeds: [
      ["hours", { quantity: 3 }],
      ["hours", { quantity: 3 }],
    ],
    gives: [10, 10],
  },
  {
    name: "quantity: what is left over is carried to the next time",
    rules: [{ ...hours, every: 2, remainder: "carry" }],
    deeds: [
      ["hours", { quantity: 3 }],
      ["hours", { quantity: 3 }],
      ["hours", { quantity: 1, holder: "yang" }],
    ],
    gives: [10, 20, 0],
  },
  {
    name: "quantity: more than ten thousand whole units are refused",
    rules: [{ ...hours, decimals: 1 }, visit],
    deeds: [
      ["hours", { quantity: 100_000 }],
      ["hours", { quantity: 100_001 }],
      ["visit", { quantity: 10_001 }],
    ],
    gives: [100_000, "QuantityTooLarge", "QuantityTooLarge"],
  },
  {
    name: "graded: one sheet, summed over its parts",
    rules: [{ ...sheet, parts: ["院坝", "厨房", "厕所"] }],
    deeds: [
      ["sheet", marked(["优", "良", "差"])],
      ["sheet", marked(["优", "良"])],
      ["sheet", marked(["优", "良", "甲"])],
    ],
    gives: [5, "MarksIncomplete", "UnknownGrade"],
  },
  {
    name: "graded: averaged over three judges, rounded down",
    rules: [{ ...sheet, judges: 3 }],
    deeds: [["sheet", marked(["优"], ["优"], ["良"])]],
    gives: [2],
  },
  {
    name: "graded: averaged over three judges, rounded half up",
    rules: [{ ...sheet, judges: 3 }],
    rest: { rounding: "halfUp" },
    deeds: [["sheet", marked(["优"], ["优"], ["良"])]],
    gives: [3],
  },
  {
    name: "by class: what the class gives, and nobody else",
    rules: [
      {
        kind: "byClass",
        code: "base",
        by: "class",
        classes: [
          { is: "一般贫困户", points: 10 },
          { is: "低保户", points: 20 },
        ],
      },
    ],
    deeds: [
      ["base", { particulars: { facts: { class: "低保户" } } }],
      ["base", { particulars: { facts: { class: "一般户" } } }],
      ["base"],
    ],
    gives: [20, "NoClass", "NoClass"],
  },
  {
    name: "full mark: from nothing to the full mark",
    rules: [{ kind: "fullMark", code: "mark", full: 100 }],
    deeds: [
      ["mark", given(88)],
      ["mark", given(0)],
      ["mark", given(101)],
    ],
    gives: [88, 0, "GivenOutside"],
  },
  {
    name: "bucket: deductions take from it and not from the account",
    rules: [yard, heap],
    deeds: [
      ["heap", { eventDate: "2026-01-10" }],
      ["heap", { eventDate: "2026-04-10" }],
      ["yard", { eventDate: "2026-03-31" }],
      ["yard", { eventDate: "2026-03-31" }],
    ],
    gives: [0, 0, 31, "AlreadyCounted"],
  },
  {
    name: "bucket: what comes to light after it was counted is taken from the account",
    rules: [yard, { ...heap, points: 20 }],
    deeds: [["yard"], ["heap"], ["heap"], ["heap"]],
    gives: [36, -20, -16, 0],
  },
  {
    name: "bucket: never below nothing",
    rules: [yard, { ...heap, points: 20 }],
    deeds: [["heap"], ["heap"], ["yard"]],
    gives: [0, 0, 0],
  },
  {
    name: "deduction: as much as somebody found right",
    rules: [{ kind: "deduction", code: "litter", points: 1, most: 5 }],
    deeds: [
      ["litter", given(3, "沟边倒垃圾")],
      ["litter", given(6, "沟边倒垃圾")],
    ],
    gives: [-3, "GivenOutside"],
  },
  {
    name: "absence: for a year without a feast, once",
    rules: [
      { kind: "absence", code: "frugal", points: 50, period: "year", unless: ["feast"] },
      { kind: "deduction", code: "feast", points: 10 },
    ],
    deeds: [
      ["frugal", { eventDate: "2026-12-31" }],
      ["frugal", { eventDate: "2026-12-31" }],
      ["feast", { holder: "yang" }],
      ["frugal", { holder: "yang", eventDate: "2026-12-31" }],
    ],
    gives: [50, "AlreadyCounted", -10, 0],
  },
  {
    name: "milestone: once for each student, and not without a name",
    rules: [{ kind: "fixed", code: "uni", points: 5000, once: { per: "life", of: "subject" } }],
    deeds: [
      ["uni", { particulars: { subject: "王小明" } }],
      ["uni", { particulars: { subject: "王小红" } }],
      ["uni", { holder: "yang", particulars: { subject: "王小明" } }],
      ["uni"],
    ],
    gives: [5000, 5000, "AlreadyCounted", "NobodyNamed"],
  },
  {
    name: "attribute: once a year for each person",
    rules: [{ kind: "fixed", code: "party", points: 5, once: { per: "year", of: "person" } }],
    deeds: [
      ["party", { person: "r1" }],
      ["party", { person: "r1", eventDate: "2027-03-05" }],
      ["party", { person: "r1", eventDate: "2026-12-05" }],
      ["party", { person: null }],
    ],
    gives: [5, 5, "AlreadyCounted", "NobodyNamed"],
  },
  {
    name: "multipliers: by level, and otherwise",
    rules: [
      {
        ...hours,
        multipliers: [
          {
            by: "level",
            factors: [{ is: "失能", times: { over: 3, under: 2 } }],
            otherwise: { over: 1, under: 2 },
          },
          { by: "holiday", factors: [{ is: true, times: { over: 2, under: 1 } }] },
        ],
      },
    ],
    deeds: [
      ["hours", { particulars: { facts: { level: "失能", holiday: true } } }],
      ["hours", { particulars: { facts: { level: "完好" } } }],
    ],
    gives: [30, 5],
  },
  {
    name: "condition: for those of sixty and more",
    rules: [{ ...visit, when: { fact: "age", least: 60 } }],
    deeds: [
      ["visit", { particulars: { facts: { age: 60 } } }],
      ["visit", { particulars: { facts: { age: 59 } } }],
      ["visit"],
    ],
    gives: [2, "NotEligible", "NotEligible"],
  },
  {
    name: "evidence: a photo has to be shown",
    rules: [{ kind: "deduction", code: "litter", points: 1, evidence: ["photo"] }],
    deeds: [["litter", { particulars: { shown: ["photo"] } }], ["litter"]],
    gives: [-1, "EvidenceMissing"],
  },
];

/** Every kind of rule and every condition, with what it says to each of some deeds in a row. */
describe("the shapes of practice.md section 9", () => {
  it.each(CASES)("$name", ({ rules, rest, deeds, gives }) => {
    const all = deeds.map(([rule, fields]) => deedOf(rule, fields));
    expect(countAll(rulebookOf(rules, rest), all)).toEqual(gives);
  });
});
