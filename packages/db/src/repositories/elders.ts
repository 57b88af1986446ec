import type { HouseholdId } from "@huzhu/domain/people";
import type { Person } from "@huzhu/domain/people/register";
import type { CalendarDate } from "@huzhu/domain/time";
import { and, eq, inArray, isNull, lte } from "drizzle-orm";
import { personOf } from "../rows/people.ts";
import { type Read, within } from "../unit.ts";
import { elderBirthDate } from "./households.ts";

/** The members of every household that has an elder: the facts that groups follow from. */
export const households = async (
  read: Read,
  date: CalendarDate,
): Promise<ReadonlyMap<HouseholdId, ReadonlyArray<Person>>> => {
  const { db, resident: t } = within(read);
  const members = and(eq(t.villageId, read.village), isNull(t.leftOn));
  const ofElders = db
    .select({ id: t.householdId })
    .from(t)
    .where(and(members, lte(t.birthDate, elderBirthDate(date))));
  const rows = await db
    .select()
    .from(t)
    .where(and(members, inArray(t.householdId, ofElders)))
    .orderBy(t.householdId, t.id);
  return Map.groupBy(
    rows.map((row) => personOf(read, row)),
    ({ householdId }) => householdId,
  );
};
