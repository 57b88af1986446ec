import type { CodeTries, ResidentId } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import { and, eq } from "drizzle-orm";
import type { KeptCode } from "../nouns/kept-code.ts";
import { keptCodeOf } from "../rows/cards.ts";
import { type Read, type Write, within } from "../unit.ts";

export const ofResident = async (read: Read, resident: ResidentId): Promise<KeptCode | null> => {
  const { db, cardCode } = within(read);
  const [row] = await db
    .select()
    .from(cardCode)
    .where(and(eq(cardCode.villageId, read.village), eq(cardCode.residentId, resident)));
  return row ? keptCodeOf(row) : null;
};

export const remove = async (tx: Write, resident: ResidentId): Promise<void> => {
  const { db, cardCode } = within(tx);
  await db
    .delete(cardCode)
    .where(and(eq(cardCode.villageId, tx.village), eq(cardCode.residentId, resident)));
};

/** Sets a new code; the wrong tries of the old one are over with it. */
export const set = async (
  tx: Write,
  resident: ResidentId,
  hash: string,
  at: Instant,
): Promise<void> => {
  await remove(tx, resident);
  const { db, cardCode } = within(tx);
  await db
    .insert(cardCode)
    .values({ villageId: tx.village, residentId: resident, hash, setAt: at, wrong: 0 });
};

type Change = Partial<CodeTries & Pick<KeptCode, "openedBy" | "openedUntil">>;

const change = async (tx: Write, resident: ResidentId, to: Change): Promise<void> => {
  const { db, cardCode } = within(tx);
  await db
    .update(cardCode)
    .set(to)
    .where(and(eq(cardCode.villageId, tx.village), eq(cardCode.residentId, resident)));
};

export const countWrong = (tx: Write, resident: ResidentId, tries: CodeTries): Promise<void> =>
  change(tx, resident, { ...tries, openedBy: null, openedUntil: null });

/** The code was right: it opens the way for one redemption by whoever entered it. */
export const open = (tx: Write, resident: ResidentId, by: string, until: Instant): Promise<void> =>
  change(tx, resident, { wrong: 0, waitsUntil: null, openedBy: by, openedUntil: until });

/** One redemption went through. */
export const close = (tx: Write, resident: ResidentId): Promise<void> =>
  change(tx, resident, { openedBy: null, openedUntil: null });
