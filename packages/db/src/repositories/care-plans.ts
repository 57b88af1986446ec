import type { ResidentId } from "@huzhu/domain/people";
import type { CarePlan, PlanId } from "@huzhu/domain/reciprocity";
import { canonicalJson } from "@huzhu/domain/seal";
import { and, eq } from "drizzle-orm";
import { carePlanOf } from "../rows/visits.ts";
import { type Read, type Write, within } from "../unit.ts";
import { sealDocument } from "../vault/document.ts";

const rowOf = (tx: Write, plan: CarePlan) => ({
  villageId: tx.village,
  id: plan.id,
  elderId: plan.elder,
  fromDate: plan.from,
  untilDate: plan.until,
  document: sealDocument(tx, "care_plan", plan.id, canonicalJson(plan)),
});

/** Writes a plan down as it is from now on. */
export const save = async (tx: Write, plan: CarePlan): Promise<void> => {
  const { db, carePlan: t } = within(tx);
  const row = rowOf(tx, plan);
  await db
    .insert(t)
    .values(row)
    .onConflictDoUpdate({
      target: [t.villageId, t.id],
      set: { fromDate: row.fromDate, untilDate: row.untilDate, document: row.document },
    });
};

/** The plans of one elder or of everybody, the oldest first. */
export const list = async (read: Read, elder?: ResidentId): Promise<ReadonlyArray<CarePlan>> => {
  const { db, carePlan: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), elder && eq(t.elderId, elder)))
    .orderBy(t.fromDate, t.id);
  return rows.map((row) => carePlanOf(read, row));
};

export const byId = async (read: Read, id: PlanId): Promise<CarePlan | null> => {
  const { db, carePlan: t } = within(read);
  const [row] = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.id, id)));
  return row ? carePlanOf(read, row) : null;
};
