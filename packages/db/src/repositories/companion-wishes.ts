import type { ResidentId } from "@huzhu/domain/people";
import type { CompanionWish } from "@huzhu/domain/reciprocity/helper";
import type { Instant } from "@huzhu/domain/time";
import { and, eq } from "drizzle-orm";
import type { Actor } from "../nouns/actor.ts";
import { companionWishOf } from "../rows/helper-roster.ts";
import { type Read, type Write, within } from "../unit.ts";

/** Writes down what an elder wishes, in the place of what they wished before. */
export const save = async (
  tx: Write,
  { elder, languages, sex, prefers, avoids }: CompanionWish,
  at: Instant,
  actor: Actor,
): Promise<void> => {
  const { db, companionWish: t } = within(tx);
  const set = {
    languages: JSON.stringify(languages),
    sex,
    prefers: JSON.stringify(prefers),
    avoids: JSON.stringify(avoids),
    recordedAt: at,
    actor: JSON.stringify(actor),
  };
  await db
    .insert(t)
    .values({ villageId: tx.village, elderId: elder, ...set })
    .onConflictDoUpdate({ target: [t.villageId, t.elderId], set });
};

/** What one elder wishes; nothing where nobody has asked. */
export const of = async (read: Read, elder: ResidentId): Promise<CompanionWish | null> => {
  const { db, companionWish: t } = within(read);
  const mine = and(eq(t.villageId, read.village), eq(t.elderId, elder));
  const [row] = await db.select().from(t).where(mine);
  return row ? companionWishOf(row) : null;
};

/** What elders wish, of whom somebody has asked. */
export const list = async (read: Read): Promise<ReadonlyArray<CompanionWish>> => {
  const { db, companionWish: t } = within(read);
  const rows = await db.select().from(t).where(eq(t.villageId, read.village)).orderBy(t.elderId);
  return rows.map(companionWishOf);
};
