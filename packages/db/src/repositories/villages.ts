import { VillageId } from "@huzhu/domain/people";
import { type AccountId, ownAccounts } from "@huzhu/domain/points";
import type { Instant } from "@huzhu/domain/time";
import { eq } from "drizzle-orm";
import type { Database } from "../database.ts";
import type { VillageProfile, VillageSettings } from "../nouns/village-profile.ts";
import { villageOf } from "../rows/village.ts";
import { type Read, safeOf, type Write, within } from "../unit.ts";
import { STEP } from "../vault/places.ts";
import { openAll } from "./accounts.ts";

/** Founds the unit's village, with the accounts that are its own and an empty journal. */
export const create = async (
  tx: Write,
  profile: Omit<VillageProfile, "id">,
  accounts: { readonly issuance: AccountId; readonly store: AccountId },
  at: Instant,
): Promise<void> => {
  const { db, village, journalHead, vault } = within(tx);
  const { name, township, scale, settings, demo } = profile;
  await db.insert(village).values({
    villageId: tx.village,
    name,
    township,
    scale,
    settings: JSON.stringify(settings),
    demo,
    createdAt: at,
  });
  await db
    .insert(journalHead)
    .values({ villageId: tx.village, size: 0, recordedAt: 0, closedThrough: null });
  await db.insert(vault).values({ villageId: tx.village, keyId: safeOf(tx).vault, step: STEP });
  await openAll(tx, ownAccounts(accounts));
};

/** The unit's own village. */
export const find = async (read: Read): Promise<VillageProfile | null> => {
  const { db, village } = within(read);
  const [row] = await db.select().from(village).where(eq(village.villageId, read.village));
  return row ? villageOf(row) : null;
};

/** Which villages there are is asked before anybody has chosen one. */
const NOWHERE = VillageId.make("nowhere");

/** Every village of the database, in the order in which they were founded. */
export const list = (database: Database): Promise<ReadonlyArray<VillageProfile>> =>
  database.read(NOWHERE, async (read) => {
    const { db, village } = within(read);
    const rows = await db.select().from(village).orderBy(village.createdAt, village.villageId);
    return rows.map(villageOf);
  });

export const changeSettings = async (tx: Write, settings: VillageSettings): Promise<void> => {
  const { db, village } = within(tx);
  await db
    .update(village)
    .set({ settings: JSON.stringify(settings) })
    .where(eq(village.villageId, tx.village));
};
