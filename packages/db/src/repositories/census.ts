import type { HouseholdId, IdNumber, ResidentId } from "@huzhu/domain/people";
import type { Census, Home, Person } from "@huzhu/domain/people/register";
import { and, count, eq, inArray, isNotNull, notInArray, or, type SQL } from "drizzle-orm";
import { homeOf, personOf } from "../rows/people.ts";
import { type Read, safeOf, type Write, within } from "../unit.ts";
import * as households from "./households.ts";
import * as residents from "./residents.ts";

const homesLike = async (read: Read, filter?: SQL): Promise<ReadonlyArray<Home>> => {
  const { db, household: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), filter))
    .orderBy(t.id);
  return rows.map(homeOf);
};

const peopleLike = async (read: Read, filter?: SQL): Promise<ReadonlyArray<Person>> => {
  const { db, resident: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), filter))
    .orderBy(t.initials, t.id);
  return rows.map((row) => personOf(read, row));
};

/** All households and residents, those that are no more among them. */
export const load = async (read: Read): Promise<Census> => ({
  homes: await homesLike(read),
  people: await peopleLike(read),
});

/** Everybody who died, moved away, or was never here. */
export const departed = (read: Read): Promise<ReadonlyArray<Person>> =>
  peopleLike(read, isNotNull(within(read).resident.leftOn));

/** Some households with whoever belongs or belonged to them. */
export const ofHouseholds = async (
  read: Read,
  ids: ReadonlyArray<HouseholdId>,
): Promise<Census> => {
  if (ids.length === 0) return { homes: [], people: [] };
  const { household, resident } = within(read);
  return {
    homes: await homesLike(read, inArray(household.id, [...ids])),
    people: await peopleLike(read, inArray(resident.householdId, [...ids])),
  };
};

/** Residents by id, and whoever has an ID number. */
export const somePeople = async (
  read: Read,
  ids: ReadonlyArray<ResidentId>,
  idNumber: IdNumber | null = null,
): Promise<ReadonlyArray<Person>> => {
  const { resident: t } = within(read);
  if (ids.length === 0 && idNumber === null) return [];
  return peopleLike(
    read,
    or(
      ids.length === 0 ? undefined : inArray(t.id, [...ids]),
      idNumber === null ? undefined : eq(t.idBlind, safeOf(read).blind(idNumber, "id-number")),
    ),
  );
};

/** Whoever bears or bore a number, in whatever hamlet. */
export const numbered = (read: Read, number: string): Promise<ReadonlyArray<Home>> => {
  const { household: t } = within(read);
  return homesLike(read, eq(t.number, number));
};

/** Claims that nothing more will happen to, but for a reversal. */
export const DECIDED = ["Approved", "Refused", "Withdrawn", "Reversed"];

/** How many claims of each household nobody has decided yet. */
export const undecided = async (
  read: Read,
  ids: ReadonlyArray<HouseholdId>,
): Promise<ReadonlyMap<HouseholdId, number>> => {
  const { db, claim: t } = within(read);
  const counts = new Map<HouseholdId, number>();
  for (const id of ids) {
    const [row] = await db
      .select({ count: count() })
      .from(t)
      .where(
        and(eq(t.villageId, read.village), eq(t.householdId, id), notInArray(t.state, DECIDED)),
      );
    counts.set(id, row?.count ?? 0);
  }
  return counts;
};

/** A person with the pinyin initials by which they are found. */
export interface IndexedPerson extends Person {
  readonly initials: string;
}

/** Writes households and residents down as they are from now on, new ones too. */
export const save = async (
  tx: Write,
  homes: ReadonlyArray<Home>,
  people: ReadonlyArray<IndexedPerson>,
): Promise<void> => {
  const { db, household, resident } = within(tx);
  await households.save(tx, homes);
  for (const { id, dissolved: dissolvedOn } of homes) {
    await db
      .update(household)
      .set({ dissolvedOn })
      .where(and(eq(household.villageId, tx.village), eq(household.id, id)));
  }
  await residents.save(tx, people);
  for (const { id, absence, departure } of people) {
    await db
      .update(resident)
      .set({
        awaySince: absence?.since ?? null,
        awayTo: absence?.to ?? null,
        backOn: absence?.back ?? null,
        leftHow: departure?.how ?? null,
        leftOn: departure?.on ?? null,
      })
      .where(and(eq(resident.villageId, tx.village), eq(resident.id, id)));
  }
};
