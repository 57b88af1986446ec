import { type Fund, type FundEntry, type FundSaid, fundFrom } from "@huzhu/domain/fund";
import type { StaffId } from "@huzhu/domain/governance";
import type { Instant } from "@huzhu/domain/time";
import { eq, max } from "drizzle-orm";
import { keep } from "../log/append.ts";
import { fundEntryOf, namesCell, writtenOf } from "../rows/fund.ts";
import { type Read, safeOf, type Write, within } from "../unit.ts";
import { sealIn } from "../vault/sealed.ts";

const lastNumber = async (read: Read): Promise<number> => {
  const { db, fundEntry: t } = within(read);
  const [row] = await db
    .select({ number: max(t.number) })
    .from(t)
    .where(eq(t.villageId, read.village));
  return row?.number ?? 0;
};

/** Writes lines behind the last one; the journal is locked before anybody looks which that is. */
export const append = async (
  tx: Write,
  said: ReadonlyArray<FundSaid>,
  { by, at }: { readonly by: StaffId; readonly at: Instant },
): Promise<void> => {
  const last = await lastNumber(tx);
  const kept = said.map((one, nth) => {
    const [number, written] = [last + 1 + nth, writtenOf(one)];
    const names = sealIn(safeOf(tx), written.names, namesCell(number));
    const row = { villageId: tx.village, number, said: written.said, names, at, byId: by };
    return { subject: String(number), row };
  });
  await keep(tx, "fundEntry", kept, at);
};

/** All lines, oldest first. */
export const entries = async (read: Read): Promise<ReadonlyArray<FundEntry>> => {
  const { db, fundEntry: t } = within(read);
  const rows = await db.select().from(t).where(eq(t.villageId, read.village)).orderBy(t.number);
  return rows.map((row) => fundEntryOf(read, row));
};

/** The fund as its book says it. */
export const fund = async (read: Read): Promise<Fund> => fundFrom(await entries(read));
