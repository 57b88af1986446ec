import type { Decision, StaffId } from "@huzhu/domain/governance";
import type { Instant } from "@huzhu/domain/time";
import { and, eq } from "drizzle-orm";
import { keep } from "../log/append.ts";
import { decisionOf } from "../rows/adoptions.ts";
import { type Read, type Write, within } from "../unit.ts";

/** What was decided on: which kind of thing, and which one of them. */
interface Subject {
  readonly about: "rulebook" | "catalog";
  readonly id: string;
}

/** What was decided on all things of a kind, by their names. */
export const about = async (
  read: Read,
  kind: Subject["about"],
): Promise<ReadonlyMap<string, Decision>> => {
  const { db, decision } = within(read);
  const rows = await db
    .select()
    .from(decision)
    .where(and(eq(decision.villageId, read.village), eq(decision.about, kind)));
  return new Map(rows.map((row) => [row.subjectId, decisionOf(row)]));
};

/** Writes down what was decided on something, with its leaf. */
export const record = async (
  tx: Write,
  subject: Subject,
  { date: heldOn, motion, ...decision }: Decision,
  by: StaffId,
  at: Instant,
): Promise<void> => {
  const row = {
    ...decision,
    villageId: tx.village,
    about: subject.about,
    subjectId: subject.id,
    heldOn,
    recordedAt: at,
    recordedBy: by,
    motionId: motion ?? null,
  };
  await keep(tx, "decision", [{ subject: `${subject.about}:${subject.id}`, row }], at);
};
