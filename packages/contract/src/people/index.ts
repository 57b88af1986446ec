import { Hamlet, Household } from "@huzhu/domain/people";
import { Schema } from "effect";
import { type Caller, PageNumber, pageOf, query, Search } from "../endpoint/index.ts";
import {
  FoundRow,
  HamletRow,
  HouseholdRow,
  HouseholdView,
  NameMatch,
  ResidentRow,
} from "./views.ts";

export * from "./views.ts";

const seesPeople: Caller = { kind: "staff", duty: "see-people" };

const ListQuery = Schema.Struct({
  /** A name, its pinyin initials, a card number, or the last four of an ID number. */
  search: Schema.optionalKey(Search),
  hamlet: Schema.optionalKey(Hamlet.fields.id),
  page: Schema.optionalKey(PageNumber),
});

export const hamlets = query({
  name: "people.hamlets",
  path: "/api/hamlets",
  caller: seesPeople,
  summary: "The hamlets of the village with their sizes.",
  answer: Schema.Array(HamletRow),
});

export const residents = query({
  name: "people.residents",
  path: "/api/residents",
  caller: seesPeople,
  summary: "Residents, searched by name, pinyin initials, card or the last four of the ID.",
  query: ListQuery,
  answer: pageOf(ResidentRow),
});

export const findPeople = query({
  name: "people.find",
  path: "/api/find",
  caller: seesPeople,
  summary: "People, households and hamlets behind whatever was typed, the closest first.",
  query: Schema.Struct({
    /** A part of a name, pinyin initials, a card, an ID number or its last four, a number. */
    text: Search,
  }),
  answer: Schema.Array(FoundRow),
});

export const households = query({
  name: "people.households",
  path: "/api/households",
  caller: seesPeople,
  summary: "Households with head, members and balance.",
  query: ListQuery,
  answer: pageOf(HouseholdRow),
});

export const household = query({
  name: "people.household",
  path: "/api/households/:household",
  caller: seesPeople,
  summary: "One household with its members and its account.",
  params: Schema.Struct({ household: Household.fields.id }),
  answer: HouseholdView,
});

export const matchNames = query({
  name: "people.matchNames",
  method: "POST",
  path: "/api/residents/match",
  caller: seesPeople,
  summary: "Finds the residents behind a pasted list of names.",
  body: Schema.Struct({
    names: Schema.Array(Schema.String.check(Schema.isMaxLength(25))).check(Schema.isMaxLength(500)),
  }),
  answer: Schema.Array(NameMatch),
});
