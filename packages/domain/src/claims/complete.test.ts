import { expect, it } from "vitest";
import { CalendarDate } from "../time/index.ts";
import { complete, type Known } from "./index.ts";

const known: Known = {
  hamlet: "东寨",
  members: 3,
  resident: { birthDate: CalendarDate.make("1949-12-31"), sex: "male" },
};
const day = CalendarDate.make("2026-03-05");

it.each([
  {
    name: "what the register knows is added",
    written: {},
    facts: { hamlet: "东寨", members: 3, age: 76, sex: "male" },
  },
  {
    name: "what somebody wrote stays where the register knows nothing",
    written: { facts: { class: "特困" } },
    facts: { class: "特困", hamlet: "东寨", members: 3, age: 76, sex: "male" },
  },
  {
    name: "the register wins",
    written: { facts: { age: 20, members: 9 } },
    facts: { hamlet: "东寨", members: 3, age: 76, sex: "male" },
  },
])("$name", ({ written, facts }) => {
  expect(complete(written, known, day)).toEqual({ facts });
});

it("of a whole household no age is known", () => {
  const { facts } = complete({}, { ...known, resident: null }, day);
  expect(facts).toEqual({ hamlet: "东寨", members: 3 });
});

it.each([
  { name: "without what stands around it", typed: " 小明　", subject: "小明" },
  { name: "in one width", typed: "小明２０２６", subject: "小明2026" },
  { name: "and is nobody where nothing is written", typed: "  ", subject: undefined },
])("a subject is kept $name", ({ typed, subject }) => {
  expect(complete({ subject: typed }, known, day).subject).toBe(subject);
});
