import type { Staff } from "@huzhu/domain/governance";
import {
  type PurchaseId,
  type PurchaseOrder,
  type PurchaseSaid,
  purchasesFrom,
} from "@huzhu/domain/purchases";
import type { Instant } from "@huzhu/domain/time";
import { eq, max } from "drizzle-orm";
import { keep } from "../log/append.ts";
import { purchaseEntryOf } from "../rows/purchases.ts";
import { type Read, type Write, within } from "../unit.ts";

/** Writes a line behind the last one; the journal is locked before anybody looks which that is. */
export const append = async (
  tx: Write,
  said: PurchaseSaid,
  { by, at }: { readonly by: Staff["id"]; readonly at: Instant },
): Promise<void> => {
  const { db, purchaseEntry: t } = within(tx);
  const [last] = await db
    .select({ number: max(t.number) })
    .from(t)
    .where(eq(t.villageId, tx.village));
  const number = (last?.number ?? 0) + 1;
  const row = { villageId: tx.village, number, said: JSON.stringify(said), at, byId: by };
  await keep(tx, "purchaseEntry", [{ subject: String(number), row }], at);
};

/** All purchase orders as their book says them, the oldest first. */
export const orders = async (read: Read): Promise<ReadonlyMap<PurchaseId, PurchaseOrder>> => {
  const { db, purchaseEntry: t } = within(read);
  const rows = await db.select().from(t).where(eq(t.villageId, read.village)).orderBy(t.number);
  return purchasesFrom(rows.map(purchaseEntryOf));
};
