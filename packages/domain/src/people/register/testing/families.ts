import { Points } from "../../../points/points.ts";
import { CalendarDate } from "../../../time/calendar-date.ts";
import { HamletId, HouseholdId, PersonName, ResidentId } from "../../index.ts";
import type { ActFacts, Home, Person } from "../index.ts";

export const date = (text: string): CalendarDate => CalendarDate.make(text);
export const household = (id: string): HouseholdId => HouseholdId.make(id);
export const resident = (id: string): ResidentId => ResidentId.make(id);
export const points = (amount: number): Points => Points.make(amount);

export const TODAY = date("2026-11-25");
export const [UPPER, LOWER] = [HamletId.make("upper"), HamletId.make("lower")];

const home = (id: string, changes: Partial<Home> = {}): Home => ({
  id: household(id),
  hamletId: UPPER,
  number: id,
  address: null,
  head: null,
  dissolved: null,
  ...changes,
});

export const person = (id: string, changes: Partial<Person> = {}): Person => ({
  id: resident(id),
  householdId: household("zhang"),
  name: PersonName.make("张三"),
  sex: "male",
  birthDate: date("1980-05-01"),
  idNumber: null,
  relation: "other",
  phone: null,
  residence: "home",
  registered: true,
  absence: null,
  departure: null,
  ...changes,
});

const name = (text: string) => PersonName.make(text);

/** An old couple with a son, his wife and a grandchild; and a neighbour who lives alone. */
export const ZHANGS: ReadonlyArray<Person> = [
  person("old", { name: name("张德山"), birthDate: date("1950-02-03"), relation: "head" }),
  person("wife", {
    ...{ name: name("李秀英"), sex: "female", birthDate: date("1952-08-09") },
    relation: "spouse",
  }),
  person("son", { name: name("张强"), birthDate: date("1982-01-15"), relation: "child" }),
  person("inlaw", {
    ...{ name: name("王芳"), sex: "female", birthDate: date("1984-06-20") },
    relation: "childInLaw",
  }),
  person("kid", { name: name("张小明"), birthDate: date("2015-09-01"), relation: "grandchild" }),
];

export const ALONE = person("alone", {
  ...{ householdId: household("chen"), name: name("陈阿婆"), sex: "female" },
  ...{ birthDate: date("1940-03-03"), relation: "head" },
});

export const facts = (changes: Partial<ActFacts> = {}): ActFacts => {
  const homes = [
    home("zhang", { head: resident("old"), number: "3-001" }),
    home("chen", { head: resident("alone"), number: "3-002" }),
  ];
  return {
    today: TODAY,
    homes,
    people: [...ZHANGS, ALONE],
    purses: new Map([
      [household("zhang"), { balance: points(120), held: points(0) }],
      [household("chen"), { balance: points(30), held: points(0) }],
    ]),
    pending: new Map(),
    numbered: homes,
    hamlets: new Set([UPPER, LOWER]),
    last: [],
    newHousehold: household("new"),
    newResident: resident("baby"),
    ...changes,
  };
};
