import type { Assessment } from "@huzhu/domain/elders";
import type { ResidentId } from "@huzhu/domain/people";
import { and, eq } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { KeptAssessment } from "../nouns/elder-records.ts";
import { assessmentOf } from "../rows/elders.ts";
import { type Read, type Write, within } from "../unit.ts";
import { documentCells } from "../vault/document.ts";

/**
 * Writes an assessment down, with a leaf that holds nothing but its hash. `salt` gives chance, so that
 * no digest betrays what it is of.
 */
export const record = async (
  tx: Write,
  assessment: Assessment,
  actor: Actor,
  salt: string,
): Promise<void> => {
  const { id, resident, assessedOn, recordedAt, replaces, ...said } = assessment;
  const row = {
    villageId: tx.village,
    id,
    residentId: resident,
    assessedOn,
    recordedAt,
    replacesId: replaces,
    actor: JSON.stringify(actor),
    ...documentCells(tx, { table: "ability_assessment", row: id }, JSON.stringify(said), salt),
  };
  await keep(tx, "abilityAssessment", [{ subject: id, row }], recordedAt);
};

/** All assessments of one elder or of everybody, the oldest first; replaced ones among them. */
export const list = async (
  read: Read,
  resident?: ResidentId,
): Promise<ReadonlyArray<KeptAssessment>> => {
  const { db, abilityAssessment: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), resident && eq(t.residentId, resident)))
    .orderBy(t.assessedOn, t.recordedAt, t.id);
  return rows.flatMap((row) => assessmentOf(read, row) ?? []);
};
