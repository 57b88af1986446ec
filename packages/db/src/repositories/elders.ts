import type { HouseholdId, Resident } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import { and, eq, inArray, lte } from "drizzle-orm";
import { residentOf } from "../rows.ts";
import { type Read, within } from "../unit.ts";
import { elderBirthDate } from "./households.ts";

/** Everybody who lives under a roof with an elder, by household: the facts that groups follow from. */
export const households = async (
  read: Read,
  date: CalendarDate,
): Promise<ReadonlyMap<HouseholdId, ReadonlyArray<Resident>>> => {
  const { db, resident: t } = within(read);
  const ofElders = db
    .select({ id: t.householdId })
    .from(t)
    .where(and(eq(t.villageId, read.village), lte(t.birthDate, elderBirthDate(date))));
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), inArray(t.householdId, ofElders)))
    .orderBy(t.householdId, t.id);
  return Map.groupBy(rows.map(residentOf), ({ householdId }) => householdId);
};
