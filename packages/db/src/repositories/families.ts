import type { HamletId, HouseholdId, PersonName } from "@huzhu/domain/people";
import { and, eq, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Relative, relativeOf } from "../rows/family.ts";
import { calledIn, householdOf } from "../rows/people.ts";
import { type Read, within } from "../unit.ts";

/** A household with everybody who belongs to it today, as far as it tells who may be kin to whom. */
export interface FamilyHome {
  readonly household: HouseholdId;
  readonly number: string;
  readonly hamlet: string;
  readonly head: PersonName | null;
  readonly members: ReadonlyArray<Relative>;
}

/**
 * All families, or those of one hamlet, in the order of hamlets and numbers. No number of anybody is
 * opened for it, so that a whole village is read at once.
 */
export const list = async (
  read: Read,
  hamletId: HamletId | null,
): Promise<ReadonlyArray<FamilyHome>> => {
  const { db, household, hamlet, resident } = within(read);
  const head = alias(resident, "head");
  const rows = await db
    .select({ resident, household, hamlet: hamlet.name, head })
    .from(resident)
    .innerJoin(
      household,
      and(eq(household.villageId, resident.villageId), eq(household.id, resident.householdId)),
    )
    .innerJoin(
      hamlet,
      and(eq(hamlet.villageId, household.villageId), eq(hamlet.id, household.hamletId)),
    )
    .leftJoin(head, and(eq(head.villageId, household.villageId), eq(head.id, household.headId)))
    .where(
      and(
        eq(resident.villageId, read.village),
        isNull(resident.leftOn),
        hamletId === null ? undefined : eq(household.hamletId, hamletId),
      ),
    )
    .orderBy(hamlet.name, household.number, household.id, resident.birthDate, resident.id);
  const homes = Map.groupBy(rows, (row) => row.household.id);
  return [...homes.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { id, number } = householdOf(first.household);
    const called = first.head && calledIn(first.head);
    const members = own.map((row) => relativeOf(row.resident));
    return [{ household: id, number, hamlet: first.hamlet, head: called, members }];
  });
};
