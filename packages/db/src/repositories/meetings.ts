import {
  type Happened,
  type Meeting,
  type MeetingId,
  type Motion,
  type PendingMotion,
  standingOf,
} from "@huzhu/domain/governance";
import { and, asc, desc, eq, type SQL } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import { meetingOf } from "../rows/meetings.ts";
import { type Read, type Write, within } from "../unit.ts";
import { documentCells } from "../vault/document.ts";

/** Writes down what happened at a meeting, behind all that happened before. */
export const append = async (
  tx: Write,
  { id, happened }: Pick<Meeting, "id" | "happened">,
  more: ReadonlyArray<Happened>,
  actor: Actor,
): Promise<void> => {
  const kept = more.map(({ said, at, by }, nth) => {
    const place = happened.length + nth;
    const subject = `${id}/${place}`;
    const cells = documentCells(tx, { table: "meeting_event", row: subject }, JSON.stringify(said));
    const own = { villageId: tx.village, meetingId: id, place, at, writtenBy: by };
    return { subject, row: { ...own, ...cells, actor: JSON.stringify(actor) } };
  });
  const last = more.reduce((latest, { at }) => Math.max(latest, at), 0);
  await keep(tx, "meetingEvent", kept, last);
};

/** Writes down a meeting that was called, with its agenda. */
export const call = async (tx: Write, meeting: Meeting, actor: Actor): Promise<void> => {
  const { id, body, hamlet, date, time, place, minutes, calledAt: at, calledBy } = meeting;
  const row = {
    ...{ villageId: tx.village, id, body, hamletId: hamlet, heldOn: date },
    ...{ document: JSON.stringify({ time, place, minutes }), at, calledBy },
    actor: JSON.stringify(actor),
  };
  await keep(tx, "meeting", [{ subject: id, row }], at);
  await append(tx, { id, happened: [] }, meeting.happened, actor);
};

const found = async (read: Read, filter?: SQL): Promise<ReadonlyArray<Meeting>> => {
  const { db, meeting: t, meetingEvent: event } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), filter))
    .orderBy(desc(t.heldOn), desc(t.at), desc(t.id));
  const events = await db
    .select({ event })
    .from(event)
    .innerJoin(t, and(eq(t.villageId, event.villageId), eq(t.id, event.meetingId)))
    .where(and(eq(event.villageId, read.village), filter))
    .orderBy(asc(event.meetingId), asc(event.place));
  const of = Map.groupBy(
    events.map((row) => row.event),
    ({ meetingId }) => meetingId,
  );
  return rows.map((row) => meetingOf(read, row, of.get(row.id) ?? []));
};

/** Every meeting, the latest first. */
export const list = (read: Read): Promise<ReadonlyArray<Meeting>> => found(read);

export const byId = async (read: Read, id: MeetingId): Promise<Meeting | null> => {
  const [meeting] = await found(read, eq(within(read).meeting.id, id));
  return meeting ?? null;
};

/** A motion that waits for its vote, and where. */
export interface Pending extends PendingMotion {
  readonly meeting: MeetingId;
  readonly motion: Motion["id"];
  readonly minutes: Meeting["minutes"];
}

/** Motions that meetings still have to vote on, of all that were put. */
export const pending = async (read: Read): Promise<ReadonlyArray<Pending>> =>
  (await list(read)).flatMap((meeting) => {
    const { state, motions } = standingOf(meeting);
    if (state !== "called" && state !== "open") return [];
    return motions.flatMap(({ motion, decided }) => {
      const { title, about, subject } = motion;
      const { id, date, minutes } = meeting;
      return decided
        ? []
        : [{ title, about, subject, date, minutes, meeting: id, motion: motion.id }];
    });
  });

/** Motions about one thing that meetings still have to vote on. */
export const motionsAbout = async (
  read: Read,
  about: Motion["about"],
  subject: string,
): Promise<ReadonlyArray<Pending>> =>
  (await pending(read)).filter((one) => one.about === about && one.subject === subject);
