import { HamletId } from "@huzhu/domain/people";
import { Rule } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { RULEBOOK } from "../../testing/village.ts";
import { hamletMark } from "./payload.ts";
import { isSameSheet, sheetOf, strangeOn } from "./sheet.ts";
import { canTally } from "./tallied.ts";
import { headWords } from "./words.ts";

const ruleOf = (fields: object): Rule =>
  Schema.decodeUnknownSync(Rule)({ code: "A01", title: "做事", unit: "次", caps: [], ...fields });

describe("a rule", () => {
  it.each([
    { name: "so many points each time", rule: { kind: "fixed", points: 10 }, can: true },
    { name: "by quantity", rule: { kind: "perQuantity", points: 1, every: 2 }, can: true },
    { name: "a deduction", rule: { kind: "deduction", points: 5 }, can: true },
    { name: "points within a range", rule: { kind: "range", least: 1, most: 5 }, can: false },
    { name: "with a photo", rule: { kind: "fixed", points: 1, evidence: ["photo"] }, can: false },
    {
      name: "minutes for a person",
      rule: { kind: "fixed", points: 60, measure: "time" },
      can: false,
    },
    {
      name: "for people of an age",
      rule: { kind: "fixed", points: 1, when: { fact: "age", least: 60 } },
      can: false,
    },
    {
      name: "for large households",
      rule: { kind: "fixed", points: 1, when: { fact: "members", least: 5 } },
      can: true,
    },
  ])("stands on a tally sheet or not: $name", ({ rule, can }) => {
    expect(canTally(ruleOf(rule))).toBe(can);
  });
});

describe("a sheet", () => {
  const upper = { id: HamletId.make("upper"), name: "上寨", households: 3, residents: 9 };
  const payload = {
    kind: "sheet",
    version: 1,
    places: [1, 0],
    hamlet: hamletMark("upper"),
  } as const;
  const { rulebook } = RULEBOOK;
  const sheet = sheetOf(payload, [rulebook], [upper]);

  it("is known by its barcode, its columns in their order", () => {
    expect(sheet?.rules.map(({ code }) => code)).toEqual(["A02", "A01"]);
    expect(sheet?.hamlet).toEqual(upper);
    expect(sheetOf({ ...payload, hamlet: 0 }, [rulebook], [upper])?.hamlet).toBeNull();
  });

  it.each([
    { name: "of a version that is not there", change: { version: 2 } },
    { name: "with a rule that is not there", change: { places: [0, 900] } },
    { name: "without a rule", change: { places: [] } },
  ])("$name is none", ({ change }) => {
    expect(sheetOf({ ...payload, ...change }, [rulebook], [upper])).toBeNull();
  });

  it("is the same as another page of it", () => {
    const other = sheetOf({ ...payload, places: [0, 1] }, [rulebook], [upper]);
    expect(sheet && isSameSheet(sheet, sheet)).toBe(true);
    expect(sheet && other && isSameSheet(sheet, other)).toBe(false);
  });

  it("is strange on a day on which its rules say something else, or nothing", () => {
    if (!sheet) throw new Error("There is no sheet.");
    const rules = rulebook.rules.map((rule) =>
      rule.code === "A02" ? { ...rule, unit: "天" } : rule,
    );
    const later = {
      ...rulebook,
      version: 2,
      effectiveFrom: CalendarDate.make("2026-02-01"),
      rules,
    };
    const on = (date: string) =>
      strangeOn(sheet, [rulebook, later], CalendarDate.make(date)).map(({ code }) => code);
    expect(on("2026-01-15")).toEqual([]);
    expect(on("2026-02-01")).toEqual(["A02"]);
    expect(on("2025-12-31")).toEqual(["A02", "A01"]);
  });

  it("names nobody in full", () => {
    expect(["张三", "欧阳小明", null].map(headWords)).toEqual(["张**", "欧阳**", "（未记）"]);
  });
});
