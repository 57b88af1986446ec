import { CalendarDate, Instant } from "../../../time/index.ts";
import { HouseholdId, PersonName, ResidentId, type Sex } from "../../index.ts";
import type { Person } from "../../register/index.ts";
import type { Tied } from "../index.ts";

export const NOW = Instant.make(Date.UTC(2026, 2, 2, 2));
export const day = (text: string) => CalendarDate.make(text);
export const id = (text: string) => ResidentId.make(text);

export const person = (who: string, born: string, changes: Partial<Person> = {}): Person => ({
  id: id(who),
  householdId: HouseholdId.make("wang"),
  name: PersonName.make("王某"),
  sex: "male",
  birthDate: day(`${born}-06-01`),
  idNumber: null,
  relation: "other",
  phone: null,
  residence: "home",
  registered: true,
  absence: null,
  departure: null,
  ...changes,
});

export const parent = (one: string, other: string): Tied => ({
  kind: "parent",
  one: id(one),
  other: id(other),
});
export const spouses = (one: string, other: string): Tied => ({
  kind: "spouse",
  one: id(one < other ? one : other),
  other: id(one < other ? other : one),
});

/** Whose name ends in `-f` or `gf` is a woman or a girl. */
export const sexOf = (who: ResidentId): Sex =>
  who.endsWith("-f") || who.endsWith("gf") ? "female" : "male";

/**
 * Grandparents g and gf; their children dad, aunt-f and uncle, all married; grandchildren me, sister-f
 * and the cousin by the aunt. Dad's first wife first-f is mother of half; mom-f has parents of her own.
 */
export const FAMILY: ReadonlyArray<Tied> = [
  spouses("g", "gf"),
  ...["dad", "aunt-f", "uncle"].flatMap((child) => [parent("g", child), parent("gf", child)]),
  spouses("dad", "mom-f"),
  ...["me", "sister-f"].flatMap((child) => [parent("dad", child), parent("mom-f", child)]),
  parent("dad", "half"),
  parent("first-f", "half"),
  spouses("aunt-f", "aunts-man"),
  parent("aunt-f", "cousin"),
  parent("aunts-man", "cousin"),
  parent("mg", "mom-f"),
  parent("mgf", "mom-f"),
  spouses("me", "wife-f"),
  parent("me", "son"),
  parent("wife-f", "son"),
  parent("wifes-dad", "wife-f"),
];
