import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { StaffId } from "../governance/index.ts";
import { HouseholdId } from "../people/ids.ts";
import { Points } from "../points/index.ts";
import {
  EvidenceMissing,
  GivenOutside,
  MarksIncomplete,
  NobodyNamed,
  NoClass,
  NotEligible,
  Quantity,
  QuantityTooLarge,
  type Rule,
  type Rulebook,
  RuleCode,
  UnknownGrade,
  UnknownRule,
} from "../rulebook/index.ts";
import { CalendarDate, Instant } from "../time/index.ts";
import { ClaimId, NoRulebook, NotYet, record, startChecks } from "./index.ts";

const date = (text: string) => CalendarDate.make(text);

const book = (version: number, from: string, ...codes: ReadonlyArray<string>): Rulebook => ({
  format: "huzhu-rulebook-1",
  title: "积分细则",
  version,
  effectiveFrom: date(from),
  scale: 0,
  rules: codes.map((code) => ({
    kind: "fixed",
    code: RuleCode.make(code),
    title: "探望老人",
    unit: "次",
    points: Points.make(2),
    caps: [],
  })),
});

const versions = [book(1, "2026-01-01", "A01", "A02"), book(2, "2026-03-01", "A01", "A03")];

const draft = (rule: string, eventDate: string) => ({
  id: ClaimId.make("c-1"),
  household: HouseholdId.make("wang"),
  resident: null,
  rule: RuleCode.make(rule),
  quantity: Quantity.make(1),
  particulars: {},
  eventDate: date(eventDate),
  note: "",
  recordedBy: { _tag: "ByStaff", staff: StaffId.make("cadre") } as const,
  recordedAt: Instant.make(Date.parse("2026-03-05T02:00:00Z")),
});

type Draft = Parameters<typeof record>[1];
const GRADES = [
  { grade: "好", points: Points.make(2) },
  { grade: "差", points: Points.make(0) },
];

describe("recording a claim", () => {
  it.each([
    { name: "of today", rule: "A01", on: "2026-03-05" },
    { name: "by a rule that came with the revision", rule: "A03", on: "2026-03-01" },
    { name: "of a day when an older version counted", rule: "A02", on: "2026-02-28" },
  ])("takes one $name, and counts nothing yet", ({ rule, on }) => {
    expect(record(versions, draft(rule, on))).toEqual(
      Result.succeed({ ...draft(rule, on), state: startChecks(draft(rule, on).recordedAt) }),
    );
  });

  it("takes one that the household itself tells", () => {
    const wang = HouseholdId.make("wang");
    const told = {
      ...draft("A01", "2026-03-05"),
      recordedBy: { _tag: "ByHousehold", household: wang },
    } as const;
    expect(record(versions, told)).toEqual(
      Result.succeed({ ...told, state: startChecks(told.recordedAt) }),
    );
  });

  it.each([
    {
      name: "of tomorrow",
      rule: "A01",
      on: "2026-03-06",
      refusal: new NotYet({ eventDate: date("2026-03-06"), today: date("2026-03-05") }),
    },
    {
      name: "of a day before any rulebook",
      rule: "A01",
      on: "2025-12-31",
      refusal: new NoRulebook({ eventDate: date("2025-12-31") }),
    },
    {
      name: "by a rule that nobody wrote",
      rule: "A99",
      on: "2026-03-05",
      refusal: new UnknownRule({ rule: RuleCode.make("A99"), version: 2 }),
    },
    {
      name: "by a rule that the revision dropped",
      rule: "A02",
      on: "2026-03-01",
      refusal: new UnknownRule({ rule: RuleCode.make("A02"), version: 2 }),
    },
    {
      name: "by a rule that was not yet there on the day",
      rule: "A03",
      on: "2026-02-28",
      refusal: new UnknownRule({ rule: RuleCode.make("A03"), version: 1 }),
    },
  ])("refuses one $name", ({ rule, on, refusal }) => {
    expect(record(versions, draft(rule, on))).toEqual(Result.fail(refusal));
  });

  it("takes today from the clock of China, not of the world", () => {
    const late = Instant.make(Date.parse("2026-03-05T16:30:00Z"));
    const claim = { ...draft("A01", "2026-03-06"), recordedAt: late };
    expect(Result.isSuccess(record(versions, claim))).toBe(true);
  });
});

describe("a claim in which the rule misses something", () => {
  const line = { code: RuleCode.make("A01"), title: "照看老人", unit: "次", caps: [] } as const;
  const five = Points.make(5);
  const fixed = { kind: "fixed", ...line, points: five } as const;
  it.each<{ name: string; rule: Rule; changes: Partial<Draft>; refusal: unknown }>([
    {
      name: "says no points where somebody has to find them",
      rule: { kind: "range", ...line, least: Points.make(1), most: five },
      changes: {},
      refusal: new GivenOutside({ least: Points.make(1), most: five, given: null }),
    },
    {
      name: "has too few marks",
      rule: { kind: "graded", ...line, grades: GRADES, judges: 2 },
      changes: { particulars: { marks: [["好"]] } },
      refusal: new MarksIncomplete({ judges: 2, parts: 1 }),
    },
    {
      name: "has a grade that the sheet has not",
      rule: { kind: "graded", ...line, grades: GRADES },
      changes: { particulars: { marks: [["优"]] } },
      refusal: new UnknownGrade({ grade: "优", grades: ["好", "差"] }),
    },
    {
      name: "lacks evidence",
      rule: { ...fixed, evidence: ["photo"] },
      changes: { particulars: { shown: ["document"] } },
      refusal: new EvidenceMissing({ evidence: "photo" }),
    },
    {
      name: "is for somebody whom the rule is not for",
      rule: { ...fixed, when: { fact: "age", least: 60 } },
      changes: { particulars: { facts: { age: 59 } } },
      refusal: new NotEligible({ rule: line.code }),
    },
    {
      name: "is of no class that the rule knows",
      rule: { kind: "byClass", ...line, by: "class", classes: [{ is: "特困", points: five }] },
      changes: { particulars: { facts: { class: "一般" } } },
      refusal: new NoClass({ by: "class", is: "一般" }),
    },
    {
      name: "names nobody",
      rule: { ...fixed, once: { per: "life", of: "subject" } },
      changes: {},
      refusal: new NobodyNamed({ of: "subject" }),
    },
    {
      name: "counts more units than one claim may",
      rule: fixed,
      changes: { quantity: Quantity.make(10_001) },
      refusal: new QuantityTooLarge({ most: 10_000 }),
    },
    {
      name: "is of time that nobody in particular gave",
      rule: { ...fixed, measure: "time" },
      changes: {},
      refusal: new NobodyNamed({ of: "person" }),
    },
  ])("and $name is not taken", ({ rule, changes, refusal }) => {
    const versions = [{ ...book(1, "2026-01-01"), rules: [rule] }];
    const claim = { ...draft("A01", "2026-03-05"), ...changes };
    expect(record(versions, claim)).toEqual(Result.fail(refusal));
  });

  it("is taken where only the past could refuse it", () => {
    const once = { per: "year", of: "holder" } as const;
    const versions = [{ ...book(1, "2026-01-01"), rules: [{ ...fixed, once }] }];
    expect(Result.isSuccess(record(versions, draft("A01", "2026-03-05")))).toBe(true);
  });
});
