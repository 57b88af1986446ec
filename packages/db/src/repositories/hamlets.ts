import type { Hamlet } from "@huzhu/domain/people";
import { and, count, eq, isNull } from "drizzle-orm";
import { inChunks, takingOver } from "../bulk.ts";
import { hamletOf } from "../rows/people.ts";
import { type Read, type Write, within } from "../unit.ts";

/** A hamlet with how many live there. */
export interface HamletSize extends Hamlet {
  readonly households: number;
  readonly residents: number;
}

/** Writes hamlets down, new ones and ones that are already there. */
export const save = async (tx: Write, hamlets: ReadonlyArray<Hamlet>): Promise<void> => {
  const { db, hamlet } = within(tx);
  await inChunks(hamlets, (chunk) =>
    db
      .insert(hamlet)
      .values(chunk.map(({ id, name }) => ({ villageId: tx.village, id, name })))
      .onConflictDoUpdate({
        target: [hamlet.villageId, hamlet.id],
        set: takingOver({ name: hamlet.name }),
      }),
  );
};

export const list = async (read: Read): Promise<ReadonlyArray<HamletSize>> => {
  const { db, hamlet, household, resident } = within(read);
  const here = and(
    eq(household.villageId, hamlet.villageId),
    eq(household.hamletId, hamlet.id),
    isNull(household.dissolvedOn),
  );
  const households = await db
    .select({ hamlet, households: db.$count(household, here) })
    .from(hamlet)
    .where(eq(hamlet.villageId, read.village))
    .orderBy(hamlet.name);
  const residents = await db
    .select({ id: household.hamletId, size: count() })
    .from(household)
    .innerJoin(
      resident,
      and(eq(resident.villageId, household.villageId), eq(resident.householdId, household.id)),
    )
    .where(and(eq(household.villageId, read.village), isNull(resident.leftOn)))
    .groupBy(household.hamletId);
  const sizes = new Map(residents.map(({ id, size }) => [id, size]));
  return households.map((row) => ({
    ...hamletOf(row.hamlet),
    households: row.households,
    residents: sizes.get(row.hamlet.id) ?? 0,
  }));
};
