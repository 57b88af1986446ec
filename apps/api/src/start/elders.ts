import { type Actor, assessments, careEvents, certifications, type Write } from "@huzhu/db";
import type { ElderRecords } from "@huzhu/simulation";

/** Writes what was invented of the demo's elders, as somebody of its staff would have. */
export const writeElders = async (
  tx: Write,
  records: ElderRecords,
  actor: Actor,
): Promise<void> => {
  for (const assessment of records.assessments) await assessments.record(tx, assessment, actor);
  for (const paper of records.certifications) await certifications.record(tx, paper, actor);
  for (const event of records.events) await careEvents.record(tx, event, actor);
};
