import { HouseholdId, ResidentId } from "@huzhu/domain/people";
import { LeftHow, type Register } from "@huzhu/domain/people/roster";
import { eq } from "drizzle-orm";
import { Schema } from "effect";
import { cardOf } from "../rows/cards.ts";
import { hamletOf, householdOf, residentOf } from "../rows/people.ts";
import { type Read, within } from "../unit.ts";

const toLeftHow = Schema.decodeUnknownSync(LeftHow);

/** The whole register of one moment: what a roster is checked against. */
export const load = async (read: Read): Promise<Register> => {
  const { db, hamlet, household, resident, card } = within(read);
  const { village } = read;
  const hamlets = await db.select().from(hamlet).where(eq(hamlet.villageId, village));
  const households = await db.select().from(household).where(eq(household.villageId, village));
  const residents = await db.select().from(resident).where(eq(resident.villageId, village));
  const cards = await db.select().from(card).where(eq(card.villageId, village));
  return {
    hamlets: hamlets.map(hamletOf),
    households: households.map(householdOf),
    residents: residents.map((row) => residentOf(read, row)),
    cards: cards.map(cardOf),
    departed: residents.flatMap(({ id, leftHow }) =>
      leftHow === null ? [] : [{ id: ResidentId.make(id), how: toLeftHow(leftHow) }],
    ),
    dissolved: households.flatMap(({ id, dissolvedOn }) =>
      dissolvedOn === null ? [] : [HouseholdId.make(id)],
    ),
  };
};
