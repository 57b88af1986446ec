import { alerts, type Database, type Report, verify } from "@huzhu/db";
import type { VillageId } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";

export interface Checking {
  readonly db: Database;
  readonly newId: () => string;
  readonly at: Instant;
  readonly signal?: AbortSignal;
}

/**
 * Looks through a village's whole ledger and keeps what it found: one line for each run, and an alert
 * for whatever is not as it should be. Nothing is repaired and nobody is stopped; somebody is told.
 */
export const selfCheck = async (
  village: VillageId,
  { db, newId, at, signal }: Checking,
): Promise<Report> => {
  const report = await verify(db, village, { signal });
  const { transfers, leaves, found, findings } = report;
  await db.write(village, async (tx) => {
    await alerts.insertCheck(tx, { id: newId(), at, transfers, leaves, findings: found });
    await alerts.see(tx, { findings, at, newId });
    return Result.void;
  });
  return report;
};
