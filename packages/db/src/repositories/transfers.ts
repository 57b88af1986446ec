import type { ByReturn, Line, Lot, LotUse, Reason, TransferId } from "@huzhu/domain/points";
import type { RedemptionId } from "@huzhu/domain/store";
import type { Instant } from "@huzhu/domain/time";
import { and, eq, gte, inArray, type SQL } from "drizzle-orm";
import { inChunks } from "../bulk.ts";
import type { JournalTransfer } from "../nouns/journal-transfer.ts";
import { lineOf, lotOf, lotUseOf, transferOf } from "../rows/journal.ts";
import { type Read, within } from "../unit.ts";

/** A transfer with its entries as the journal keeps them, in their order. */
export interface BookedTransfer {
  readonly transfer: JournalTransfer;
  readonly lines: ReadonlyArray<Line>;
}

const find = async (read: Read, filter: SQL | undefined): Promise<BookedTransfer | null> => {
  const { db, transfer, entry } = within(read);
  const [row] = await db
    .select()
    .from(transfer)
    .where(and(eq(transfer.villageId, read.village), filter));
  if (!row) return null;
  const entries = await db
    .select()
    .from(entry)
    .where(and(eq(entry.villageId, read.village), eq(entry.transferId, row.id)))
    .orderBy(entry.ordinal);
  return { transfer: transferOf(row, entries), lines: entries.map(lineOf) };
};

export const byId = (read: Read, id: TransferId): Promise<BookedTransfer | null> =>
  find(read, eq(within(read).transfer.id, id));

/** The transfer whose reason is of this kind and about this claim, redemption, hold or transfer. */
export const bySubject = (
  read: Read,
  kind: Reason["_tag"],
  subject: string,
): Promise<BookedTransfer | null> => {
  const { transfer } = within(read);
  return find(read, and(eq(transfer.reasonKind, kind), eq(transfer.subjectId, subject)));
};

/** Those of some subjects about which there is a transfer for a kind of reason. */
export const subjectsKnown = async (
  read: Read,
  kind: Reason["_tag"],
  subjects: ReadonlyArray<string>,
): Promise<ReadonlySet<string>> => {
  const { db, transfer: t } = within(read);
  const found = new Set<string>();
  await inChunks(subjects, async (some) => {
    const rows = await db
      .select({ subject: t.subjectId })
      .from(t)
      .where(
        and(eq(t.villageId, read.village), eq(t.reasonKind, kind), inArray(t.subjectId, some)),
      );
    for (const { subject } of rows) if (subject !== null) found.add(subject);
  });
  return found;
};

/** What the journal knows of a transfer besides itself. */
export interface Marks {
  /** Its number in the journal, counted from 1; `null` until the log has taken it in. */
  readonly journalNumber: number | null;
  readonly reversedBy: TransferId | null;
  /** The transfer that stands for it since then, where there is one. */
  readonly replacement: TransferId | null;
}

/** Marks of transfers; of those that are not there too, which have none. */
export const marks = async (
  read: Read,
  ids: ReadonlyArray<TransferId>,
): Promise<(id: TransferId) => Marks> => {
  const { db, leaf, transfer } = within(read);
  const numbers = new Map<string, number>();
  const reversals = new Map<string, JournalTransfer>();
  await inChunks(ids, async (some) => {
    const leaves = await db
      .select({ id: leaf.subjectId, position: leaf.position })
      .from(leaf)
      .where(
        and(
          eq(leaf.villageId, read.village),
          eq(leaf.kind, "transfer"),
          inArray(leaf.subjectId, some),
        ),
      );
    for (const { id, position } of leaves) numbers.set(id, position + 1);
    const rows = await db
      .select()
      .from(transfer)
      .where(
        and(
          eq(transfer.villageId, read.village),
          eq(transfer.reasonKind, "ByReversal"),
          inArray(transfer.subjectId, some),
        ),
      );
    for (const row of rows) reversals.set(row.subjectId, transferOf(row, []));
  });
  return (id) => {
    const reversal = reversals.get(id);
    return {
      journalNumber: numbers.get(id) ?? null,
      reversedBy: reversal?.id ?? null,
      replacement: reversal?.reason._tag === "ByReversal" ? reversal.reason.replacement : null,
    };
  };
};

/** A return of some goods of a redemption, by its transfer. */
export interface BookedReturn {
  readonly transfer: TransferId;
  readonly recordedAt: Instant;
  readonly reason: ByReturn;
}

/** What came back since a moment, by the redemption that it was of, in the order in which it came. */
export const returnedSince = async (
  read: Read,
  since: Instant,
): Promise<(redemption: RedemptionId) => ReadonlyArray<BookedReturn>> => {
  const { db, transfer: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(
      and(eq(t.villageId, read.village), eq(t.reasonKind, "ByReturn"), gte(t.recordedAt, since)),
    )
    .orderBy(t.recordedAt, t.id);
  const all = rows.flatMap((row): ReadonlyArray<BookedReturn> => {
    const { id, recordedAt, reason } = transferOf(row, []);
    return reason._tag === "ByReturn" ? [{ transfer: id, recordedAt, reason }] : [];
  });
  const by = Map.groupBy(all, ({ reason }) => reason.redemption);
  return (redemption) => by.get(redemption) ?? [];
};

/** What a transfer drew from a lot or gave back to it, and the lot as it stands. */
export interface BookedUse {
  readonly by: TransferId;
  readonly use: LotUse;
  readonly lot: Lot;
}

/** What transfers drew from lots, in the order of the lots' names. */
export const uses = async (
  read: Read,
  ids: ReadonlyArray<TransferId>,
): Promise<ReadonlyArray<BookedUse>> => {
  const { db, lotUse, lot } = within(read);
  const found: Array<BookedUse> = [];
  await inChunks(ids, async (some) => {
    const rows = await db
      .select({ lotUse, lot })
      .from(lotUse)
      .innerJoin(
        lot,
        and(
          eq(lot.villageId, lotUse.villageId),
          eq(lot.transferId, lotUse.lotTransferId),
          eq(lot.place, lotUse.lotPlace),
        ),
      )
      .where(and(eq(lotUse.villageId, read.village), inArray(lotUse.transferId, some)))
      .orderBy(lotUse.transferId, lotUse.lotTransferId, lotUse.lotPlace);
    for (const row of rows) {
      found.push({ ...lotUseOf(row.lotUse), lot: lotOf(row.lot) });
    }
  });
  return found;
};
