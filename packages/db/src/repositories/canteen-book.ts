import { Entry, type EntryId, type Writer } from "@huzhu/domain/canteen";
import type { ResidentId } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import { and, eq, gte, lte, type SQL } from "drizzle-orm";
import { Schema } from "effect";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import { type Read, type Write, within } from "../unit.ts";

const decoding = Schema.decodeUnknownSync;
const toSaid = decoding(Schema.fromJsonString(Entry.fields.said));
const toEntry = decoding(Entry);

/** Stands before the resident whose word it is; no id of staff has a colon. */
const RESIDENT = "resident:";

const writtenBy = ({ resident, by }: Pick<Entry, "resident" | "by">): string => {
  if (by._tag === "ByStaff") return by.staff;
  return `${RESIDENT}${by._tag === "ByElder" ? resident : by.proxy}`;
};

const writerOf = (written: string, resident: string): (typeof Writer)["Encoded"] => {
  if (!written.startsWith(RESIDENT)) return { _tag: "ByStaff", staff: written };
  const proxy = written.slice(RESIDENT.length);
  return proxy === resident ? { _tag: "ByElder" } : { _tag: "ByProxy", proxy };
};

/** Writes lines into the book. */
export const write = async (
  tx: Write,
  entries: ReadonlyArray<Entry>,
  actor: Actor,
): Promise<void> => {
  for (const entry of entries) {
    const { id, resident, on, said, at } = entry;
    const row = {
      ...{ villageId: tx.village, id, residentId: resident, onDate: on, at },
      ...{ document: JSON.stringify(said), writtenBy: writtenBy(entry) },
      actor: JSON.stringify(actor),
    };
    await keep(tx, "canteenEntry", [{ subject: id, row }], at);
  }
};

const found = async (read: Read, filter?: SQL): Promise<ReadonlyArray<Entry>> => {
  const { db, canteenEntry: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), filter))
    .orderBy(t.onDate, t.at, t.id);
  return rows.map(({ residentId, onDate, document, writtenBy: written, ...row }) => {
    const by = writerOf(written, residentId);
    return toEntry({ ...row, resident: residentId, on: onDate, said: toSaid(document), by });
  });
};

/** All lines about one elder, the oldest first. */
export const ofResident = (read: Read, id: ResidentId): Promise<ReadonlyArray<Entry>> =>
  found(read, eq(within(read).canteenEntry.residentId, id));

/** All lines about some days, the first and the last among them. */
export const between = (
  read: Read,
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
): Promise<ReadonlyArray<Entry>> => {
  const { canteenEntry: t } = within(read);
  return found(read, and(gte(t.onDate, from), lte(t.onDate, to)));
};

/** The whole book. */
export const all = (read: Read): Promise<ReadonlyArray<Entry>> => found(read);

export const byId = async (read: Read, id: EntryId): Promise<Entry | null> => {
  const [entry] = await found(read, eq(within(read).canteenEntry.id, id));
  return entry ?? null;
};
