import {
  type Actor,
  companionWishes,
  helpers,
  qualifications,
  trainings,
  type Write,
} from "@huzhu/db";
import type { Instant } from "@huzhu/domain/time";
import type { HelperRecords } from "@huzhu/simulation";

/** Writes what was invented of the demo's helpers, as somebody of its staff would have. */
export const writeHelpers = async (
  tx: Write,
  records: HelperRecords,
  actor: Actor,
  at: Instant,
): Promise<void> => {
  for (const helper of records.helpers) await helpers.enroll(tx, helper, { why: "", at, actor });
  for (const one of records.qualifications) await qualifications.record(tx, one, actor);
  for (const one of records.trainings) await trainings.record(tx, one, actor);
  for (const one of records.wishes) await companionWishes.save(tx, one, at, actor);
};
