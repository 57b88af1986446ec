import type { Hamlet, Household, Resident } from "@huzhu/domain/people";
import { eq } from "drizzle-orm";
import { hamletOf, householdOf, residentOf } from "../rows.ts";
import { type Read, within } from "../unit.ts";

/** Everybody and where they belong: what a roster is checked against. */
export interface Register {
  readonly hamlets: ReadonlyArray<Hamlet>;
  readonly households: ReadonlyArray<Household>;
  readonly residents: ReadonlyArray<Resident>;
}

/** The whole register of one moment. */
export const load = async (read: Read): Promise<Register> => {
  const { db, hamlet, household, resident } = within(read);
  const { village } = read;
  const hamlets = await db.select().from(hamlet).where(eq(hamlet.villageId, village));
  const households = await db.select().from(household).where(eq(household.villageId, village));
  const residents = await db.select().from(resident).where(eq(resident.villageId, village));
  return {
    hamlets: hamlets.map(hamletOf),
    households: households.map(householdOf),
    residents: residents.map(residentOf),
  };
};
