import { Points } from "@huzhu/domain/points";
import { type CommonCap, type Rule, type Rulebook, RuleCode } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";

const points = (amount: number) => Points.make(amount);
const line = (code: string, category = "公益") => ({
  code: RuleCode.make(code),
  title: code,
  category,
  unit: "次",
  caps: [],
});

const RULES: ReadonlyArray<Rule> = [
  { kind: "fixed", ...line("FIXED"), points: points(5) },
  { kind: "range", ...line("RANGE"), least: points(1), most: points(10) },
  { kind: "perQuantity", ...line("HOURS"), points: points(2), every: 1, decimals: 1 },
  {
    kind: "graded",
    ...line("GRADED"),
    grades: [
      { grade: "好", points: points(3) },
      { grade: "差", points: points(0) },
    ],
    parts: ["院子", "厨房"],
    judges: 2,
  },
  {
    kind: "byClass",
    ...line("CLASS"),
    by: "class",
    classes: [{ is: "特困", points: points(9) }],
  },
  { kind: "fullMark", ...line("MARK"), full: points(100) },
  { kind: "bucket", ...line("BUCKET"), full: points(20), period: "month" },
  { kind: "deduction", ...line("TAKES"), points: points(3), from: RuleCode.make("BUCKET") },
  { kind: "deduction", ...line("FINE"), points: points(2), most: points(4) },
  {
    kind: "absence",
    ...line("QUIET"),
    points: points(4),
    period: "month",
    unless: [RuleCode.make("FINE")],
  },
  { kind: "veto", ...line("VETO"), period: "month" },
  {
    kind: "fixed",
    ...line("DONATES"),
    points: points(8),
    caps: [{ period: "month", most: points(10), overflow: "donate" }],
  },
  {
    kind: "fixed",
    ...line("HONOURS"),
    points: points(8),
    caps: [{ period: "month", most: points(10), overflow: "honour" }],
  },
  { kind: "perQuantity", ...line("TIME"), measure: "time", points: points(60), every: 1 },
  {
    kind: "fixed",
    ...line("STUDENT"),
    points: points(20),
    once: { per: "life", of: "subject" },
    evidence: ["document"],
  },
  { kind: "fixed", ...line("OLD"), points: points(1), when: { fact: "age", least: 200 } },
  { kind: "perQuantity", ...line("FEW", "限量"), points: points(1), every: 1 },
];

const CAPS: ReadonlyArray<CommonCap> = [
  { period: "month", most: points(12), of: "village", category: "限量" },
];

/** A rulebook with a rule of every kind, each called by what it does. */
export const KINDS: Rulebook = {
  format: "huzhu-rulebook-2",
  title: "各种规则",
  version: 3,
  effectiveFrom: CalendarDate.make("2026-11-23"),
  scale: 0,
  rules: RULES,
  caps: CAPS,
};
