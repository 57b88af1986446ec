import type { MeetingId, MotionId, Outcome } from "@huzhu/domain/governance";
import type { Instant } from "@huzhu/domain/time";
import { and, asc, eq, type SQL } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { ResolutionRecord } from "../nouns/resolution-record.ts";
import { resolutionOf } from "../rows/meetings.ts";
import { type Read, type Write, within } from "../unit.ts";

/** Writes down what a meeting decided on a motion, carried or lost. */
export const record = async (
  tx: Write,
  meeting: MeetingId,
  { motion, resolution, carried }: Pick<Outcome, "motion" | "resolution" | "carried">,
  at: Instant,
  actor: Actor,
): Promise<void> => {
  const { id, about, subject } = motion;
  const row = {
    ...{ villageId: tx.village, motionId: id, meetingId: meeting, about, subjectId: subject },
    ...{ outcome: carried ? "carried" : "lost", document: JSON.stringify(resolution), at },
    actor: JSON.stringify(actor),
  };
  await keep(tx, "resolution", [{ subject: id, row }], at);
};

const found = async (read: Read, filter?: SQL): Promise<ReadonlyArray<ResolutionRecord>> => {
  const { db, resolution: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), filter))
    .orderBy(asc(t.at), asc(t.motionId));
  return rows.map(resolutionOf);
};

/** Everything that meetings decided, the earliest first. */
export const list = (read: Read): Promise<ReadonlyArray<ResolutionRecord>> => found(read);

/** What one meeting decided. */
export const ofMeeting = (read: Read, id: MeetingId): Promise<ReadonlyArray<ResolutionRecord>> =>
  found(read, eq(within(read).resolution.meetingId, id));

/** What was decided on one thing: a round, a line of the budget. */
export const ofSubject = (
  read: Read,
  about: ResolutionRecord["about"],
  subject: string,
): Promise<ReadonlyArray<ResolutionRecord>> => {
  const { resolution: t } = within(read);
  return found(read, and(eq(t.about, about), eq(t.subjectId, subject)));
};

export const byMotion = async (read: Read, id: MotionId): Promise<ResolutionRecord | null> => {
  const [resolution] = await found(read, eq(within(read).resolution.motionId, id));
  return resolution ?? null;
};
