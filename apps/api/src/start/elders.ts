import { randomBytes } from "node:crypto";
import { type Actor, assessments, careEvents, certifications, type Write } from "@huzhu/db";
import type { ElderRecords } from "@huzhu/simulation";

const salt = (): string => randomBytes(16).toString("base64url");

/** Writes what was invented of the demo's elders, as somebody of its staff would have. */
export const writeElders = async (
  tx: Write,
  records: ElderRecords,
  actor: Actor,
): Promise<void> => {
  for (const one of records.assessments) await assessments.record(tx, one, actor, salt());
  for (const paper of records.certifications) {
    await certifications.record(tx, paper, actor, salt());
  }
  for (const event of records.events) await careEvents.record(tx, event, actor, salt());
};
