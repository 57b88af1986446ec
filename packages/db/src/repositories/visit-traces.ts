import type { ResidentId } from "@huzhu/domain/people";
import { forgetRequest, forgetVisit } from "@huzhu/domain/reciprocity";
import { canonicalJson } from "@huzhu/domain/seal";
import { and, eq, inArray } from "drizzle-orm";
import { inChunks } from "../bulk.ts";
import { requestOf, visitOf } from "../rows/visits.ts";
import { updateSet } from "../sets.ts";
import { tableOf, type Write, within } from "../unit.ts";
import { sealDocument } from "../vault/document.ts";
import * as photos from "./photos.ts";
import * as visitPhotos from "./visit-photos.ts";

const NOTHING = { salt: null, document: null };

const eraseVisits = async (tx: Write, elder: ResidentId): Promise<void> => {
  const { db, visit: t, visitEvent } = within(tx);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, tx.village), eq(t.elderId, elder)));
  const changes = rows.map((row) => {
    const left = forgetVisit(visitOf(tx, row));
    const document = sealDocument(tx, "visit", row.id, canonicalJson(left));
    return {
      where: { villageId: tx.village, id: row.id },
      set: { cause: left.cause._tag, document },
    };
  });
  await updateSet(tx, tableOf(tx, "visit"), changes);
  await inChunks(
    rows.map(({ id }) => id),
    (some) =>
      db
        .update(visitEvent)
        .set(NOTHING)
        .where(and(eq(visitEvent.villageId, tx.village), inArray(visitEvent.visitId, some))),
  );
};

const eraseRequests = async (tx: Write, elder: ResidentId): Promise<void> => {
  const { db, helpRequest: t, requestEvent } = within(tx);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, tx.village), eq(t.elderId, elder)));
  const changes = rows.map((row) => {
    const left = canonicalJson(forgetRequest(requestOf(tx, row)));
    const document = sealDocument(tx, "help_request", row.id, left);
    return { where: { villageId: tx.village, id: row.id }, set: { document } };
  });
  await updateSet(tx, tableOf(tx, "helpRequest"), changes);
  await inChunks(
    rows.map(({ id }) => id),
    (some) =>
      db
        .update(requestEvent)
        .set(NOTHING)
        .where(and(eq(requestEvent.villageId, tx.village), inArray(requestEvent.requestId, some))),
  );
};

/**
 * Erases what was seen, said and pictured at visits to somebody and in their requests, what comes again and again
 * for them, and whom they would like. That somebody came stays, and what it brought the helpers.
 */
export const erase = async (tx: Write, elder: ResidentId): Promise<void> => {
  await eraseVisits(tx, elder);
  await eraseRequests(tx, elder);
  await photos.empty(tx, await visitPhotos.ofElder(tx, elder));
  const { db, carePlan, companionWish } = within(tx);
  for (const t of [carePlan, companionWish]) {
    await db.delete(t).where(and(eq(t.villageId, tx.village), eq(t.elderId, elder)));
  }
};
