import type { Known } from "@huzhu/domain/claims";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { inChunks } from "../bulk.ts";
import { hamletOf, residentOf } from "../rows/people.ts";
import { type Read, within } from "../unit.ts";

/** Somebody as a claim names them: a household, and perhaps which of its members. */
export interface Named {
  readonly household: HouseholdId;
  readonly resident: ResidentId | null;
}

/**
 * What the register knows about whoever claims are for, in their order; `null` where there is no such
 * household, or where somebody is no member of the one beside them.
 */
export const known = async (
  read: Read,
  named: ReadonlyArray<Named>,
): Promise<ReadonlyArray<Known | null>> => {
  const { db, household, hamlet, resident } = within(read);
  const hamlets = new Map<string, string>();
  const members = new Map<string, Array<ReturnType<typeof residentOf>>>();
  const wanted = [...new Set(named.map((each) => each.household))];
  await inChunks(wanted, async (some) => {
    const homes = await db
      .select({ id: household.id, hamlet })
      .from(household)
      .innerJoin(
        hamlet,
        and(eq(hamlet.villageId, household.villageId), eq(hamlet.id, household.hamletId)),
      )
      .where(
        and(
          eq(household.villageId, read.village),
          inArray(household.id, some),
          isNull(household.dissolvedOn),
        ),
      );
    for (const home of homes) hamlets.set(home.id, hamletOf(home.hamlet).name);
    const people = await db
      .select()
      .from(resident)
      .where(
        and(
          eq(resident.villageId, read.village),
          inArray(resident.householdId, some),
          isNull(resident.leftOn),
        ),
      );
    for (const row of people) {
      members.set(row.householdId, [
        ...(members.get(row.householdId) ?? []),
        residentOf(read, row),
      ]);
    }
  });
  return named.map(({ household: home, resident: id }) => {
    const own = members.get(home) ?? [];
    const name = hamlets.get(home);
    const one = own.find((member) => member.id === id) ?? null;
    if (name === undefined || (id !== null && one === null)) return null;
    return { hamlet: name, members: own.length, resident: one };
  });
};
