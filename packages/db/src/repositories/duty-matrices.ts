import type { DutyMatrix, StaffId } from "@huzhu/domain/governance";
import type { CalendarDate, Instant } from "@huzhu/domain/time";
import { and, asc, desc, eq, lte } from "drizzle-orm";
import { keep } from "../log/append.ts";
import { dutyMatrixOf } from "../rows/responsibilities.ts";
import { type Read, type Write, within } from "../unit.ts";

/** Every version of who answers for what that the village adopted, the oldest first. */
export const versions = async (read: Read): Promise<ReadonlyArray<DutyMatrix>> => {
  const { db, dutyMatrix: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(eq(t.villageId, read.village))
    .orderBy(asc(t.version));
  return rows.map(dutyMatrixOf);
};

/** The version that holds on a day; `null` where the village never adopted its own. */
export const on = async (read: Read, day: CalendarDate): Promise<DutyMatrix | null> => {
  const { db, dutyMatrix: t } = within(read);
  const [row] = await db
    .select({ document: t.document })
    .from(t)
    .where(and(eq(t.villageId, read.village), lte(t.effectiveFrom, day)))
    .orderBy(desc(t.version))
    .limit(1);
  return row ? dutyMatrixOf(row) : null;
};

/** Brings a version into force from its day on. */
export const adopt = async (
  tx: Write,
  matrix: DutyMatrix,
  adoptedBy: StaffId,
  adoptedAt: Instant,
): Promise<void> => {
  const { version, effectiveFrom } = matrix;
  const row = {
    ...{ villageId: tx.village, version, effectiveFrom, document: JSON.stringify(matrix) },
    ...{ adoptedAt, adoptedBy },
  };
  await keep(tx, "dutyMatrix", [{ subject: String(version), row }], adoptedAt);
};
