import { Schema } from "effect";
import type { Points } from "../../points/points.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import type { HamletId, HouseholdId, ResidentId } from "../ids.ts";
import type { Home } from "./home.ts";
import type { Person } from "./person.ts";

/** What a household holds, in smallest units. */
export interface Purse {
  readonly balance: Points;
  /** What stands on hold; part of the balance. */
  readonly held: Points;
}

/** The last day on which something that an act changes has already changed. */
export interface LastDay {
  readonly subject: "household" | "resident";
  readonly id: string;
  readonly field: string;
  readonly on: CalendarDate;
}

/** All that an act needs to know; loaded and locked before the rule is asked. */
export interface ActFacts {
  readonly today: CalendarDate;
  /** The households that the act names, and those of the residents that it names. */
  readonly homes: ReadonlyArray<Home>;
  /** Everybody who belongs or belonged to them, and whoever has the ID number of who is taken in. */
  readonly people: ReadonlyArray<Person>;
  readonly purses: ReadonlyMap<HouseholdId, Purse>;
  /** How many claims of each household nobody has decided yet. */
  readonly pending: ReadonlyMap<HouseholdId, number>;
  /** Households that bear the number that the act gives, in whatever hamlet. */
  readonly numbered: ReadonlyArray<Pick<Home, "id" | "hamletId" | "number">>;
  readonly hamlets: ReadonlySet<HamletId>;
  readonly last: ReadonlyArray<LastDay>;
  /** The ids of what the act brings into the register. */
  readonly newHousehold: HouseholdId;
  readonly newResident: ResidentId;
}

/** Points that go from one household to another, or to the pool where `to` is `null`. */
export interface Flow {
  readonly from: HouseholdId;
  readonly to: HouseholdId | null;
  /** Never `0`; negative where the other one takes over a debt. */
  readonly amount: Points;
}

/** Households and residents as they are after an act, only those that it changes. */
export interface Outcome {
  readonly homes: ReadonlyArray<Home>;
  readonly people: ReadonlyArray<Person>;
  readonly flows: ReadonlyArray<Flow>;
}

/** The act names a household, a resident or a hamlet that is not there. */
export class NotInRegister extends Schema.TaggedClass<NotInRegister>()("NotInRegister", {
  what: Schema.Literals(["household", "resident", "hamlet"]),
}) {}

/** There is no such household any more. */
export class HouseholdDissolved extends Schema.TaggedClass<HouseholdDissolved>()(
  "HouseholdDissolved",
  { number: Schema.String, on: CalendarDate },
) {}

/** Somebody died or left for good before. */
export class HasLeft extends Schema.TaggedClass<HasLeft>()("HasLeft", {
  name: Schema.String,
  how: Schema.Literals(["died", "movedOut", "marriedOut", "enteredWrongly"]),
  on: CalendarDate,
}) {}

/** Somebody is no member of the household. */
export class NotMember extends Schema.TaggedClass<NotMember>()("NotMember", {
  name: Schema.String,
}) {}
