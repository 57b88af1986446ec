import { Hamlet, Household, Resident } from "@huzhu/domain/people";
import { CareLevel } from "@huzhu/domain/people/register";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, PageNumber, pageOf, query, Search } from "../endpoint/index.ts";
import { ActRow, CareOfHamlets, CareRow, CareView, FamilyView, RegisterRow } from "./views.ts";

export * from "./acts.ts";
export * from "./batch.ts";
export * from "./views.ts";

const seesPeople: Caller = { kind: "staff", duty: "see-people" };
const OfHousehold = Schema.Struct({ household: Household.fields.id });

export const family = query({
  name: "register.family",
  path: "/api/households/:household/family",
  caller: seesPeople,
  summary: "Everything about a family: members, who is away, who left, care, the latest changes.",
  params: OfHousehold,
  answer: FamilyView,
});

export const householdChanges = query({
  name: "register.changes",
  path: "/api/households/:household/changes",
  caller: seesPeople,
  summary: "The last hundred changes of a household and its people, the newest first.",
  params: OfHousehold,
  answer: Schema.Array(ActRow),
});

export const registerAsOf = query({
  name: "register.asOf",
  path: "/api/register",
  caller: seesPeople,
  summary: "The register as it was when a day ended.",
  query: Schema.Struct({
    on: CalendarDate,
    /** A part of a name, or a household number. */
    search: Schema.optionalKey(Search),
    hamlet: Schema.optionalKey(Hamlet.fields.id),
    page: Schema.optionalKey(PageNumber),
  }),
  answer: pageOf(RegisterRow),
});

export const careOfHousehold = query({
  name: "register.careOfHousehold",
  path: "/api/households/:household/care",
  caller: seesPeople,
  summary: "What a family can carry, over the years, and what it could if one went or came home.",
  params: OfHousehold,
  query: Schema.Struct({
    away: Schema.optionalKey(Resident.fields.id),
    home: Schema.optionalKey(Resident.fields.id),
  }),
  answer: CareView,
});

export const careOfHamlets = query({
  name: "register.careOfHamlets",
  path: "/api/care",
  caller: seesPeople,
  summary: "What the families of each hamlet can carry, and of the village over the years.",
  answer: CareOfHamlets,
});

export const careOfHouseholds = query({
  name: "register.careOfHouseholds",
  path: "/api/care/households",
  caller: seesPeople,
  summary: "Families with their figure, those that carry most first.",
  query: Schema.Struct({
    hamlet: Schema.optionalKey(Hamlet.fields.id),
    level: Schema.optionalKey(CareLevel),
    page: Schema.optionalKey(PageNumber),
  }),
  answer: pageOf(CareRow),
});
