import type { HouseholdId } from "@huzhu/domain/people";
import {
  type Change,
  ChangeVerb,
  type DatedChange,
  type LastDay,
} from "@huzhu/domain/people/register";
import type { CalendarDate } from "@huzhu/domain/time";
import { and, desc, eq, gt, inArray, max, ne, or, type SQL } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { RegisterAct, RegisterChange } from "../nouns/register-change.ts";
import { registerChangeOf } from "../rows/register.ts";
import { type Read, type Write, within } from "../unit.ts";
import { documentCells } from "../vault/document.ts";

const householdOf = (fields: Change["after"] | null): string | null => {
  const id = fields?.householdId;
  return typeof id === "string" ? id : null;
};

/** A change with the household that it is of, where its fields do not say it. */
export interface WrittenChange extends Change {
  readonly household: HouseholdId;
  /** Where the household that somebody came from went with the import that had made it. */
  readonly fromNowhere?: boolean;
}

const nextSequence = async (tx: Write): Promise<number> => {
  const { db, registerChange: t } = within(tx);
  const [row] = await db
    .select({ last: max(t.sequence) })
    .from(t)
    .where(eq(t.villageId, tx.village));
  return (row?.last ?? -1) + 1;
};

/**
 * Writes down changes of one act, each with its leaf; the journal is locked first, so that they stand
 * in one order. `newSalt` gives chance, so that no digest betrays what it is of.
 */
export const write = async (
  tx: Write,
  { act: actId, verb, eventDate, why, actor, at, transfers }: RegisterAct,
  changes: ReadonlyArray<WrittenChange>,
  newSalt: () => string,
): Promise<void> => {
  if (changes.length === 0) return;
  const first = await nextSequence(tx);
  const kept = changes.map(({ subject, id, before, after, household, fromNowhere }, nth) => {
    const sequence = first + nth;
    const said = JSON.stringify({ before, after, why });
    const from = subject === "resident" && !fromNowhere ? householdOf(before) : null;
    const row = {
      ...{ villageId: tx.village, sequence, actId, verb, eventDate, recordedAt: at },
      ...{ subjectKind: subject, subjectId: id, householdId: household, fromId: from },
      ...{ actor: JSON.stringify(actor), transfers: JSON.stringify(nth === 0 ? transfers : []) },
      ...documentCells(tx, { table: "register_change", row: String(sequence) }, said, newSalt()),
    };
    return { subject: String(sequence), row };
  });
  await keep(tx, "registerChange", kept, at);
};

const changes = async (
  read: Read,
  filter: SQL | undefined,
): Promise<ReadonlyArray<RegisterChange>> => {
  const { db, registerChange: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), filter))
    .orderBy(t.sequence);
  return rows.map((row) => registerChangeOf(read, row));
};

/** The changes of an act, in their order; none where there is no such act. */
export const ofAct = (read: Read, act: string): Promise<ReadonlyArray<RegisterChange>> => {
  const { registerChange: t } = within(read);
  return changes(read, eq(t.actId, act));
};

/** What changed about one household or one resident, the earliest first. */
export const ofSubject = (
  read: Read,
  subject: RegisterChange["subject"],
  id: string,
): Promise<ReadonlyArray<RegisterChange>> => {
  const { registerChange: t } = within(read);
  return changes(read, and(eq(t.subjectKind, subject), eq(t.subjectId, id)));
};

/** The last acts that a household or its people were part of, whole, the newest first. */
export const ofHousehold = async (
  read: Read,
  household: HouseholdId,
  most: number,
): Promise<ReadonlyArray<ReadonlyArray<RegisterChange>>> => {
  const { db, registerChange: t } = within(read);
  const acts = await db
    .select({ act: t.actId, last: max(t.sequence) })
    .from(t)
    .where(
      and(eq(t.villageId, read.village), or(eq(t.householdId, household), eq(t.fromId, household))),
    )
    .groupBy(t.actId)
    .orderBy(desc(max(t.sequence)))
    .limit(most);
  if (acts.length === 0) return [];
  const names = acts.map(({ act }) => act);
  const byAct = Map.groupBy(await changes(read, inArray(t.actId, names)), ({ act }) => act);
  return names.flatMap((act) => {
    const own = byAct.get(act);
    return own ? [own] : [];
  });
};

/** What happened after a day, but for what was only corrected: what has to be taken back for it. */
export const after = async (
  read: Read,
  date: CalendarDate,
): Promise<ReadonlyArray<DatedChange>> => {
  const { registerChange: t } = within(read);
  const found = await changes(
    read,
    and(gt(t.eventDate, date), ne(t.verb, ChangeVerb.make("correct"))),
  );
  return found.filter(({ erased }) => !erased);
};

/** When each field of households and residents last changed, corrections apart. */
export const lastDays = async (
  read: Read,
  subjects: ReadonlyArray<string>,
): Promise<ReadonlyArray<LastDay>> => {
  if (subjects.length === 0) return [];
  const { registerChange: t } = within(read);
  const found = await changes(
    read,
    and(inArray(t.subjectId, [...subjects]), ne(t.verb, ChangeVerb.make("correct"))),
  );
  return found.flatMap(({ subject, id, after: fields, eventDate: on }) =>
    Object.keys(fields).map((field) => ({ subject, id, field, on })),
  );
};
