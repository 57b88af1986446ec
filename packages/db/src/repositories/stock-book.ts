import type { Staff } from "@huzhu/domain/governance";
import { type StockSaid, type StockTake, type StockTakeId, stockTakes } from "@huzhu/domain/store";
import type { Instant } from "@huzhu/domain/time";
import { eq, max } from "drizzle-orm";
import { keep } from "../log/append.ts";
import { stockEntryOf } from "../rows/store.ts";
import { type Read, type Write, within } from "../unit.ts";

/** Writes a line behind the last one; the journal is locked before anybody looks which that is. */
export const append = async (
  tx: Write,
  said: StockSaid,
  { by, at }: { readonly by: Staff["id"]; readonly at: Instant },
): Promise<void> => {
  const { db, stockEntry: t } = within(tx);
  const [last] = await db
    .select({ number: max(t.number) })
    .from(t)
    .where(eq(t.villageId, tx.village));
  const number = (last?.number ?? 0) + 1;
  const row = { villageId: tx.village, number, said: JSON.stringify(said), at, byId: by };
  await keep(tx, "stockEntry", [{ subject: String(number), row }], at);
};

/** All stock takes as their book says them, the oldest first. */
export const takes = async (read: Read): Promise<ReadonlyMap<StockTakeId, StockTake>> => {
  const { db, stockEntry: t } = within(read);
  const rows = await db.select().from(t).where(eq(t.villageId, read.village)).orderBy(t.number);
  return stockTakes(rows.map(stockEntryOf));
};
