import {
  calledSo,
  closeness,
  HamletId,
  HouseholdId,
  type PersonName,
  ResidentId,
  type Sought,
} from "@huzhu/domain/people";
import { and, asc, eq, gte, isNull, lt, type SQL } from "drizzle-orm";
import { calledIn } from "../rows/people.ts";
import { type Read, within } from "../unit.ts";
import * as residents from "./residents.ts";
import { byNumber, called, type Fits, type PersonFit } from "./search.ts";

type Fit = Omit<PersonFit, "cardStatus">;

/** A resident who was found, and by what. */
export interface FoundResident extends residents.ResidentSummary, PersonFit {
  readonly kind: "person";
}

/** A household that was found by its number. */
export interface FoundHousehold extends Fit {
  readonly kind: "household";
  readonly id: HouseholdId;
  readonly number: string;
  readonly hamlet: string;
  readonly head: PersonName | null;
}

export interface FoundHamlet extends Fit {
  readonly kind: "hamlet";
  readonly id: HamletId;
  readonly name: string;
  readonly households: number;
}

export type Found = FoundResident | FoundHousehold | FoundHamlet;

/** What is looked for, and at most how many of each kind. */
export interface Finding {
  readonly sought: Sought;
  readonly most: number;
}

/** Comes after every text that begins with the one before it. */
const LAST = "\u{10FFFF}";

type Column = Parameters<typeof gte>[0];

const beginning = (column: Column, text: string): SQL | undefined =>
  and(gte(column, text), lt(column, `${text}${LAST}`));

/** Members who are called so, in the order of an index. */
const inOrderOf = async (
  read: Read,
  { sought, most }: Finding,
  filter: SQL | undefined,
  order: ReadonlyArray<"initials" | "name">,
): Promise<Fits> => {
  const { db, resident: t } = within(read);
  const rows = await db
    .select({ id: t.id, name: t.name, initials: t.initials })
    .from(t)
    .where(and(eq(t.villageId, read.village), filter, isNull(t.leftOn)))
    .orderBy(...order.map((word) => asc(t[word])), asc(t.id))
    .limit(most);
  return new Map(
    rows.flatMap((row) => {
      const fit = calledSo(sought, row);
      return fit ? [[ResidentId.make(row.id), { ...fit, cardStatus: null }] as const] : [];
    }),
  );
};

/** Whom the words mean that somebody is called by: who is called so from the beginning, then others. */
const byWord = async (read: Read, finding: Finding): Promise<Fits> => {
  const { sought, most } = finding;
  const { name, initials } = sought;
  const { resident: t } = within(read);
  const fits = new Map<ResidentId, PersonFit>();
  const add = async (filter: SQL | undefined, order: ReadonlyArray<"initials" | "name">) => {
    for (const [id, fit] of await inOrderOf(read, finding, filter, order)) {
      if (!fits.has(id)) fits.set(id, fit);
    }
  };
  if (name) await add(beginning(t.name, name), ["name"]);
  if (initials) await add(beginning(t.initials, initials), ["initials", "name"]);
  // Only where too few begin so: it looks at what everybody of the village is called.
  if (name && fits.size < most) await add(called(read, sought), ["initials", "name"]);
  return fits;
};

const people = async (read: Read, finding: Finding): Promise<ReadonlyArray<FoundResident>> => {
  const fits = new Map([
    ...(await byWord(read, finding)),
    ...(await byNumber(read, finding.sought)),
  ]);
  const found = await residents.byIds(read, [...fits.keys()]);
  return [...fits].flatMap(([id, fit]) => {
    const person = found.get(id);
    // Somebody who has left is nobody to be found, but their card may lie on the table.
    return person && (person.departure === null || fit.by === "card")
      ? [{ ...person, ...fit, kind: "person" as const }]
      : [];
  });
};

const homes = async (
  read: Read,
  { sought: { number }, most }: Finding,
): Promise<ReadonlyArray<FoundHousehold>> => {
  if (number === null) return [];
  const { db, household: t, hamlet, resident } = within(read);
  const rows = await db
    .select({ id: t.id, number: t.number, hamlet: hamlet.name, name: resident.name })
    .from(t)
    .innerJoin(hamlet, and(eq(hamlet.villageId, t.villageId), eq(hamlet.id, t.hamletId)))
    .leftJoin(resident, and(eq(resident.villageId, t.villageId), eq(resident.id, t.headId)))
    .where(and(eq(t.villageId, read.village), beginning(t.number, number), isNull(t.dissolvedOn)))
    .orderBy(asc(t.number), asc(t.id))
    .limit(most);
  return rows.map(({ id, name, ...row }) => ({
    ...row,
    kind: "household",
    id: HouseholdId.make(id),
    head: name === null ? null : calledIn({ name }),
    by: "number",
    closeness: closeness(row.number, number) ?? "prefix",
  }));
};

const places = async (
  read: Read,
  { sought: { text } }: Finding,
): Promise<ReadonlyArray<FoundHamlet>> => {
  const { db, hamlet: t, household } = within(read);
  const all = await db
    .select({ id: t.id, name: t.name })
    .from(t)
    .where(eq(t.villageId, read.village))
    .orderBy(asc(t.name));
  const found: Array<FoundHamlet> = [];
  for (const row of all) {
    const near = closeness(row.name, text);
    if (!near) continue;
    const id = HamletId.make(row.id);
    const here = and(
      eq(household.villageId, read.village),
      eq(household.hamletId, id),
      isNull(household.dissolvedOn),
    );
    const households = await db.$count(household, here);
    found.push({ kind: "hamlet", id, name: row.name, households, by: "name", closeness: near });
  }
  return found;
};

/** Everything that a text may mean, in no order but that of each index. */
export const find = async (read: Read, finding: Finding): Promise<ReadonlyArray<Found>> => {
  if (finding.sought.text === "") return [];
  return [
    ...(await people(read, finding)),
    ...(await homes(read, finding)),
    ...(await places(read, finding)),
  ];
};
