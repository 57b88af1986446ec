import type { Neighbour } from "@huzhu/contract";
import { HouseholdId, PersonName, ResidentId } from "@huzhu/domain/people";
import { Rule, RuleCode } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { daysBefore, nearDay } from "./days.ts";
import { findNeighbours, namesOf } from "./neighbours.ts";
import { tilesOf } from "./tiles.ts";

const person = (name: string, initials: string, householdNumber: string): Neighbour => ({
  id: ResidentId.make(initials),
  name: PersonName.make(name),
  initials,
  age: 60,
  residence: "home",
  household: HouseholdId.make(`home-${householdNumber}`),
  householdNumber,
});
const PEOPLE = [
  person("李四", "ls", "002"),
  person("王建国", "wjg", "012"),
  person("张三", "zs", "001"),
];

describe("neighbours", () => {
  it.each([
    { name: "nothing typed", text: " ", found: ["李四", "王建国", "张三"] },
    { name: "initials", text: "WJ", found: ["王建国"] },
    { name: "a part of the name", text: "建", found: ["王建国"] },
    { name: "the number of the household", text: "０01", found: ["张三"] },
    { name: "nobody", text: "赵", found: [] },
  ])("are found by $name", ({ text, found }) => {
    expect(findNeighbours(PEOPLE, text).map(({ name }) => name)).toEqual(found);
  });

  it("are named in a sentence, many by the first of them", () => {
    expect(namesOf(PEOPLE)).toBe("李四、王建国、张三");
    expect(namesOf(PEOPLE, 2)).toBe("李四、王建国等3人");
  });
});

describe("a day", () => {
  const today = CalendarDate.make("2026-03-01");
  it.each([
    { before: 0, words: "今天（3月1日）" },
    { before: 1, words: "昨天（2月28日）" },
    { before: 2, words: "前天（2月27日）" },
    { before: 3, words: "2月26日" },
    { before: 60, words: "2025年12月31日" },
  ])("$before days ago is $words", ({ before, words }) => {
    expect(nearDay(daysBefore(today, before), today)).toBe(words);
  });
});

describe("the tiles", () => {
  const rules = ["A", "B", "C", "D", "E", "F", "G", "H"].map((code) =>
    Schema.decodeUnknownSync(Rule)({
      kind: "fixed",
      code,
      title: code,
      unit: "次",
      points: 1,
      caps: [],
    }),
  );
  const used = (...codes: ReadonlyArray<string>) =>
    codes.map((code, at) => ({ rule: RuleCode.make(code), times: 9 - at }));

  it("are the rules used most lately, filled up from the rulebook", () => {
    const codes = tilesOf(rules, used("H", "C", "GONE")).map(({ code }) => code);
    expect(codes).toEqual(["H", "C", "A", "B", "D", "E"]);
  });
});
