import { and, asc, eq, gt } from "drizzle-orm";
import { lockHead } from "../log/append.ts";
import { markOf } from "../repositories/attempts.ts";
import { numbersIn } from "../repositories/residents.ts";
import { updateSet } from "../sets.ts";
import { safeOf, tableOf, type Write, within } from "../unit.ts";
import { withTriggersAside } from "./aside.ts";
import { documentCell, saltCell } from "./document.ts";
import { DOCUMENTED, type DocumentedKind, SEALED_TABLES } from "./places.ts";
import { sealPicture } from "./seal-picture.ts";
import { sealIn } from "./sealed.ts";

/** So many rows at a time, of tables that grow every day. */
const AT_ONCE = 2_000;

const sealNumbers = async (tx: Write): Promise<void> => {
  const { db, resident: t } = within(tx);
  const rows = await db.select().from(t).where(eq(t.villageId, tx.village));
  const changes = rows.flatMap(({ id, idBlind: idNumber, phone }) =>
    idNumber === null && phone === null
      ? []
      : [{ where: { villageId: tx.village, id }, set: numbersIn(tx, { id, idNumber, phone }) }],
  );
  await updateSet(tx, tableOf(tx, "resident"), changes);
};

const sealDocuments = async (tx: Write, kind: DocumentedKind): Promise<void> => {
  const safe = safeOf(tx);
  const { table, key } = DOCUMENTED[kind];
  const own = tableOf(tx, kind);
  const { db } = within(tx);
  const rows = await db.select().from(own).where(eq(own.villageId, tx.village));
  const changes = rows.map((row) => {
    const id: unknown = Reflect.get(row, key);
    return {
      where: { villageId: tx.village, [key]: id },
      set: {
        salt: sealIn(safe, row.salt, saltCell(table, String(id))),
        document: sealIn(safe, row.document, documentCell(table, String(id))),
      },
    };
  });
  await updateSet(tx, own, changes);
};

/** Goes through a table in the order of its ids. */
const inPages = async <Row extends { readonly id: string }>(
  page: (after: string) => Promise<ReadonlyArray<Row>>,
  each: (rows: ReadonlyArray<Row>) => Promise<void>,
): Promise<void> => {
  let after: string | undefined = "";
  while (after !== undefined) {
    const rows: ReadonlyArray<Row> = await page(after);
    await each(rows);
    after = rows.length < AT_ONCE ? undefined : rows.at(-1)?.id;
  }
};

const sealAudit = async (tx: Write): Promise<void> => {
  const { db, audit: t } = within(tx);
  const page = async (after: string) =>
    db
      .select()
      .from(t)
      .where(and(eq(t.villageId, tx.village), gt(t.id, after)))
      .orderBy(asc(t.id))
      .limit(AT_ONCE);
  await inPages(page, (rows) => {
    const sealed = rows.map(({ id: row, ...said }) => {
      const cell = (column: "request" | "before" | "after") =>
        sealIn(safeOf(tx), said[column], { table: "audit", column, row });
      const set = { request: cell("request"), before: cell("before"), after: cell("after") };
      return { where: { villageId: tx.village, id: row }, set };
    });
    return updateSet(tx, tableOf(tx, "audit"), sealed);
  });
};

const sealAttempts = async (tx: Write): Promise<void> => {
  const { db, attempt: t } = within(tx);
  const page = async (after: string) =>
    db
      .select()
      .from(t)
      .where(and(eq(t.villageId, tx.village), gt(t.id, after)))
      .orderBy(asc(t.id))
      .limit(AT_ONCE);
  await inPages(page, (rows) => {
    const sealed = rows.map(({ id: row, answer, contentHash }) => {
      const cell = { table: "attempt", column: "answer", row };
      const kept = answer === "" ? answer : safeOf(tx).seal(answer, cell);
      const set = { answer: kept, contentHash: markOf(tx, contentHash) };
      return { where: { villageId: tx.village, id: row }, set };
    });
    return updateSet(tx, tableOf(tx, "attempt"), sealed);
  });
};

const sealPictures = async (tx: Write): Promise<void> => {
  const { db, rosterImportLine: t } = within(tx);
  const own = and(eq(t.villageId, tx.village), eq(t.kind, "resident"));
  const rows = await db.select().from(t).where(own);
  const changes = rows.map(({ importId, kind, id, found, made }) => ({
    where: { villageId: tx.village, importId, kind, id },
    set: { found: found === null ? null : sealPicture(tx, found), made: sealPicture(tx, made) },
  }));
  await updateSet(tx, tableOf(tx, "rosterImportLine"), changes);
};

/**
 * Seals what a version before wrote in the open, once: what rows say stays what it was, and so do their
 * leaves. It is the one step that writes over rows which never change.
 */
export const sealVillage = async (tx: Write): Promise<void> => {
  await lockHead(tx);
  const { db, vault } = within(tx);
  const known = await db.select().from(vault).where(eq(vault.villageId, tx.village));
  // Another program that started at the same moment has done it.
  if (known.length > 0) return;
  await withTriggersAside(tx, SEALED_TABLES, async () => {
    await sealNumbers(tx);
    for (const kind of Object.keys(DOCUMENTED) as ReadonlyArray<DocumentedKind>) {
      await sealDocuments(tx, kind);
    }
    await sealAudit(tx);
    await sealAttempts(tx);
    await sealPictures(tx);
  });
  await db.insert(vault).values({ villageId: tx.village, keyId: safeOf(tx).vault });
};
