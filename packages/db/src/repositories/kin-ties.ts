import { HouseholdId, type PersonName } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import { and, eq, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Actor } from "../nouns/actor.ts";
import { householdOf, residentOf } from "../rows.ts";
import { type Read, type Write, within } from "../unit.ts";

/** A household that another one is kin to, and the word for it. */
export interface Kin {
  readonly household: HouseholdId;
  readonly number: string;
  readonly hamlet: string;
  readonly head: PersonName | null;
  readonly tie: string;
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

/** What two households are to each other; none where they are no kin. */
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

/** The kin of a household, in the order of hamlet and number. */
export const ofHousehold = async (read: Read, id: HouseholdId): Promise<ReadonlyArray<Kin>> => {
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
    const name = row.head && residentOf(row.head).name;
    return { household: other, number, hamlet: row.hamlet, head: name, tie: row.tie };
  });
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

/** The households that one is kin to. */
export const householdsOf = async (
  read: Read,
  id: HouseholdId,
): Promise<ReadonlySet<HouseholdId>> => {
  const { db, kinTie } = within(read);
  const rows = await db
    .select({ oneId: kinTie.oneId, otherId: kinTie.otherId })
    .from(kinTie)
    .where(
      and(eq(kinTie.villageId, read.village), or(eq(kinTie.oneId, id), eq(kinTie.otherId, id))),
    );
  return new Set(
    rows.map(({ oneId, otherId }) => HouseholdId.make(oneId === id ? otherId : oneId)),
  );
};
