import { HouseholdId, type PersonName } from "@huzhu/domain/people";
import { DEFAULT_FAMILY_POLICY, type Reach } from "@huzhu/domain/people/kinship";
import type { Instant } from "@huzhu/domain/time";
import { and, eq, inArray, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Actor } from "../nouns/actor.ts";
import { calledIn, householdOf } from "../rows/people.ts";
import { type Read, type Write, within } from "../unit.ts";
import * as family from "./kin.ts";
import * as villages from "./villages.ts";

/** A household that another one is kin to, and the word for it. */
export interface Kin {
  readonly household: HouseholdId;
  readonly number: string;
  readonly hamlet: string;
  readonly head: PersonName | null;
  readonly tie: string;
  /** How, where the family ties of their people say it; `null` where only the word was written down. */
  readonly sentence: string | null;
}

/** The two in the order of their ids, so that a tie is written down once. */
const inOrder = (a: HouseholdId, b: HouseholdId) =>
  a < b ? { oneId: a, otherId: b } : { oneId: b, otherId: a };

const between = (read: Read, a: HouseholdId, b: HouseholdId) => {
  const { kinTie } = within(read);
  const { oneId, otherId } = inOrder(a, b);
  return and(
    eq(kinTie.villageId, read.village),
    eq(kinTie.oneId, oneId),
    eq(kinTie.otherId, otherId),
  );
};

/** The words that were written down for what two households are to each other. */
export const find = async (
  read: Read,
  a: HouseholdId,
  b: HouseholdId,
): Promise<ReadonlyArray<string>> => {
  const { db, kinTie } = within(read);
  const rows = await db
    .select({ tie: kinTie.tie })
    .from(kinTie)
    .where(between(read, a, b));
  return rows.map(({ tie }) => tie);
};

/** The households that were written down as kin of one, in the order of hamlet and number. */
const written = async (read: Read, id: HouseholdId): Promise<ReadonlyArray<Kin>> => {
  const { db, kinTie, household, hamlet, resident } = within(read);
  const head = alias(resident, "head");
  const kin = sql`case when ${kinTie.oneId} = ${id} then ${kinTie.otherId} else ${kinTie.oneId} end`;
  const rows = await db
    .select({ tie: kinTie.tie, household, hamlet: hamlet.name, head })
    .from(kinTie)
    .innerJoin(household, and(eq(household.villageId, kinTie.villageId), eq(household.id, kin)))
    .innerJoin(
      hamlet,
      and(eq(hamlet.villageId, household.villageId), eq(hamlet.id, household.hamletId)),
    )
    .leftJoin(head, and(eq(head.villageId, household.villageId), eq(head.id, household.headId)))
    .where(
      and(eq(kinTie.villageId, read.village), or(eq(kinTie.oneId, id), eq(kinTie.otherId, id))),
    )
    .orderBy(hamlet.name, household.number, household.id);
  return rows.map((row) => {
    const { id: other, number } = householdOf(row.household);
    const name = row.head && calledIn(row.head);
    return {
      household: other,
      number,
      hamlet: row.hamlet,
      head: name,
      tie: row.tie,
      sentence: null,
    };
  });
};

/** How far kin goes in this village, for those who have no say in each other's matters. */
const recusal = async (read: Read): Promise<Reach> =>
  (await villages.find(read))?.settings.family.recusal ?? DEFAULT_FAMILY_POLICY.recusal;

/** Where households stand, in the order of hamlet and number. */
const placesOf = async (read: Read, ids: ReadonlyArray<HouseholdId>) => {
  if (ids.length === 0) return [];
  const { db, household, hamlet, resident } = within(read);
  const rows = await db
    .select({ household, hamlet: hamlet.name, head: resident })
    .from(household)
    .innerJoin(
      hamlet,
      and(eq(hamlet.villageId, household.villageId), eq(hamlet.id, household.hamletId)),
    )
    .leftJoin(
      resident,
      and(eq(resident.villageId, household.villageId), eq(resident.id, household.headId)),
    )
    .where(and(eq(household.villageId, read.village), inArray(household.id, [...ids])))
    .orderBy(hamlet.name, household.number, household.id);
  return rows.map((row) => {
    const { id, number } = householdOf(row.household);
    return {
      household: id,
      number,
      hamlet: row.hamlet,
      head: row.head && calledIn(row.head),
    };
  });
};

/** The kin of a household: by the family ties of its people, and those that were written down. */
export const ofHousehold = async (read: Read, id: HouseholdId): Promise<ReadonlyArray<Kin>> => {
  const homes = await family.homesOf(read, id, await recusal(read));
  const places = await placesOf(read, [...homes.keys()]);
  const derived = places.flatMap((place): ReadonlyArray<Kin> => {
    const home = homes.get(place.household);
    return home ? [{ ...place, tie: home.word, sentence: home.sentence }] : [];
  });
  return [...derived, ...(await written(read, id))];
};

interface Tied {
  readonly tie: string;
  readonly at: Instant;
  readonly actor: Actor;
}

/** Writes down what two households are to each other, in place of what was written before. */
export const tie = async (
  tx: Write,
  a: HouseholdId,
  b: HouseholdId,
  { tie: word, at, actor }: Tied,
): Promise<void> => {
  const { db, kinTie } = within(tx);
  const written = { tie: word, at, actor: JSON.stringify(actor) };
  await db
    .insert(kinTie)
    .values({ villageId: tx.village, ...inOrder(a, b), ...written })
    .onConflictDoUpdate({ target: [kinTie.villageId, kinTie.oneId, kinTie.otherId], set: written });
};

/** Takes it back that two households are kin. */
export const untie = async (tx: Write, a: HouseholdId, b: HouseholdId): Promise<void> => {
  const { db, kinTie } = within(tx);
  await db.delete(kinTie).where(between(tx, a, b));
};

/**
 * The households that one is kin to, each with how in a sentence: those that follow from family ties as
 * far as the village's recusal reaches, and those that were written down.
 */
export const howOf = async (
  read: Read,
  id: HouseholdId,
): Promise<ReadonlyMap<HouseholdId, string>> => {
  const { db, kinTie } = within(read);
  const rows = await db
    .select({ oneId: kinTie.oneId, otherId: kinTie.otherId, tie: kinTie.tie })
    .from(kinTie)
    .where(
      and(eq(kinTie.villageId, read.village), or(eq(kinTie.oneId, id), eq(kinTie.otherId, id))),
    );
  const homes = await family.homesOf(read, id, await recusal(read));
  return new Map([
    ...rows.map(({ oneId, otherId, tie: word }): [HouseholdId, string] => [
      HouseholdId.make(oneId === id ? otherId : oneId),
      `两家登记为亲属：${word}`,
    ]),
    ...[...homes].map(([home, { sentence }]): [HouseholdId, string] => [home, sentence]),
  ]);
};

/** The households that one is kin to. */
export const householdsOf = async (
  read: Read,
  id: HouseholdId,
): Promise<ReadonlySet<HouseholdId>> => new Set((await howOf(read, id)).keys());
