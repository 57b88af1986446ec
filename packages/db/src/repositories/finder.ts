import {
  type CardStatus,
  type Closeness,
  closeness,
  type FoundBy,
  HamletId,
  HouseholdId,
  type PersonName,
  type Presented,
  ResidentId,
  type Sought,
} from "@huzhu/domain/people";
import { and, asc, eq, gte, isNull, lt, type SQL } from "drizzle-orm";
import { Result } from "effect";
import { calledIn } from "../rows/people.ts";
import { type Read, safeOf, within } from "../unit.ts";
import * as cards from "./cards.ts";
import * as residents from "./residents.ts";
import { named } from "./search.ts";

interface Fit {
  readonly by: FoundBy;
  readonly closeness: Closeness;
}

interface PersonFit extends Fit {
  /** How the card stands by which they were found, `null` where it was by something else. */
  readonly cardStatus: CardStatus | null;
}

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
  /** The card that was laid on the reader of the desk, if it may be one. */
  readonly presented: Presented | null;
  readonly most: number;
}

/** Comes after every text that begins with the one before it. */
const LAST = "\u{10FFFF}";

type Column = Parameters<typeof gte>[0];

const beginning = (column: Column, text: string): SQL | undefined =>
  and(gte(column, text), lt(column, `${text}${LAST}`));

type Fits = Map<ResidentId, PersonFit>;

/** People whose name or initials fit, out of the index that is in the order of them. */
const byWord = async (
  read: Read,
  by: "name" | "initials",
  word: string,
  { filter, most }: { readonly filter: SQL | undefined; readonly most: number },
): Promise<Fits> => {
  const { db, resident: t } = within(read);
  const rows = await db
    .select({ id: t.id, word: t[by] })
    .from(t)
    .where(and(eq(t.villageId, read.village), filter, isNull(t.leftOn)))
    .orderBy(asc(t[by]), asc(t.id))
    .limit(most);
  return new Map(
    rows.flatMap((row) => {
      const near = closeness(row.word, word);
      const fit = near && { by, closeness: near, cardStatus: null };
      return fit ? [[ResidentId.make(row.id), fit] as const] : [];
    }),
  );
};

/** Whose ID number it is, or ends so; both are compared as hashes. */
const byIdentity = async (read: Read, { sought, most }: Finding): Promise<Fits> => {
  const { db, resident: t } = within(read);
  const { idNumber, idTail } = sought;
  const safe = safeOf(read);
  const alike = async (by: "idNumber" | "idTail", filter: SQL) => {
    const rows = await db
      .select({ id: t.id })
      .from(t)
      .where(and(eq(t.villageId, read.village), filter, isNull(t.leftOn)))
      .limit(most);
    const fit = { by, closeness: "exact", cardStatus: null } as const;
    return rows.map(({ id }) => [ResidentId.make(id), fit] as const);
  };
  if (idNumber)
    return new Map(await alike("idNumber", eq(t.idBlind, safe.blind(idNumber, "id-number"))));
  if (idTail) return new Map(await alike("idTail", eq(t.idTail, safe.blind(idTail, "id-tail"))));
  return new Map();
};

/** Whose card it is; of a stopped one who had it, so that a found card comes back to them. */
const byCard = async (read: Read, { presented }: Finding): Promise<Fits> => {
  const found = presented && (await cards.find(read, presented));
  const holder = found && Result.getOrElse(found, () => null);
  if (!holder) return new Map();
  const { card, resident } = holder;
  return new Map([[resident.id, { by: "card", closeness: "exact", cardStatus: card.status }]]);
};

/** All who fit; what means one alone is kept before what many share. */
const fitting = async (read: Read, finding: Finding): Promise<Fits> => {
  const { sought, most } = finding;
  const { text, initials } = sought;
  const { resident: t } = within(read);
  const fits: Fits = new Map();
  const add = (some: Fits) => {
    for (const [id, fit] of some) if (!fits.has(id)) fits.set(id, fit);
  };
  add(await byCard(read, finding));
  add(await byIdentity(read, finding));
  if (/^\d+$/.test(text)) return fits;
  add(await byWord(read, "name", text, { filter: beginning(t.name, text), most }));
  if (initials) {
    add(
      await byWord(read, "initials", initials, { filter: beginning(t.initials, initials), most }),
    );
  }
  // Only where too few begin so: it looks at every name of the village.
  const rest = most - fits.size;
  if (rest > 0) {
    const inside = (by: "name" | "initials", word: string) =>
      byWord(read, by, word, { filter: named(t[by], word), most });
    add(await (initials ? inside("initials", initials) : inside("name", text)));
  }
  return fits;
};

const people = async (read: Read, finding: Finding): Promise<ReadonlyArray<FoundResident>> => {
  const fits = await fitting(read, finding);
  const found = await residents.byIds(read, [...fits.keys()]);
  return [...fits].flatMap(([id, fit]) => {
    const person = found.get(id);
    return person ? [{ ...person, ...fit, kind: "person" as const }] : [];
  });
};

const byNumber = async (
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
    ...(await byNumber(read, finding)),
    ...(await places(read, finding)),
  ];
};
