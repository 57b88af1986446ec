import type { Training } from "@huzhu/domain/reciprocity/helper";
import { desc, eq } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { KeptTraining } from "../nouns/kept-helper.ts";
import { trainingOf } from "../rows/helper-roster.ts";
import { type Read, type Write, within } from "../unit.ts";

/** Writes down a course that was held. */
export const record = async (tx: Write, training: Training, actor: Actor): Promise<void> => {
  const { id, title, skill, on, minutes, teacher, attended, recordedAt } = training;
  const row = {
    villageId: tx.village,
    id,
    title,
    skill,
    onDate: on,
    minutes,
    teacher,
    attended: JSON.stringify(attended),
    recordedAt,
    actor: JSON.stringify(actor),
  };
  await keep(tx, "training", [{ subject: id, row }], recordedAt);
};

/** All courses, the latest first. */
export const list = async (read: Read): Promise<ReadonlyArray<KeptTraining>> => {
  const { db, training } = within(read);
  const rows = await db
    .select()
    .from(training)
    .where(eq(training.villageId, read.village))
    .orderBy(desc(training.onDate), training.id);
  return rows.map(trainingOf);
};
