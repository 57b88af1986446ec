import { bare } from "@huzhu/domain/picture";
import { and, asc, eq, gt } from "drizzle-orm";
import { lockHead } from "../log/append.ts";
import { markOf } from "../repositories/attempts.ts";
import { numbersIn } from "../repositories/residents.ts";
import { updateSet } from "../sets.ts";
import { safeOf, tableOf, type Write, within } from "../unit.ts";
import { withTriggersAside } from "./aside.ts";
import { PLACE_KINDS, PLACES, type PlaceKind, SEALED_TABLES, STEP } from "./places.ts";
import { rewrite, type Turn } from "./rewrite.ts";
import { sealPicture } from "./seal-picture.ts";

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

/** Numbers have marks beside them, and so do attempts: those are not sealed as others are. */
const MARKED: ReadonlySet<PlaceKind> = new Set(["resident", "attempt"]);

/** Seals what stood in the open until a step; a picture is kept as pictures are kept now. */
const sealPlaces = async (tx: Write, from: number): Promise<void> => {
  const safe = safeOf(tx);
  const turn: Turn = {
    text: (text, cell) => safe.seal(text, cell),
    bytes: (bytes, cell) => safe.sealBytes(bare(bytes)?.bytes ?? bytes, cell),
  };
  for (const kind of PLACE_KINDS) {
    if (MARKED.has(kind)) continue;
    const later = Object.entries(PLACES[kind].sealed).filter(([, step]) => step > from);
    const columns = later.map(([column]) => column);
    await rewrite(tx, kind, columns, turn);
  }
};

/** How far a village is sealed: 0 where nothing is. */
const stepOf = async (tx: Write): Promise<number> => {
  const { db, vault } = within(tx);
  const [known] = await db.select().from(vault).where(eq(vault.villageId, tx.village));
  return known?.step ?? 0;
};

/**
 * Seals what a version before wrote in the open, once: what rows say stays what it was, and so do their
 * leaves. It is the one step that writes over rows which never change.
 */
export const sealVillage = async (tx: Write): Promise<void> => {
  await lockHead(tx);
  const { db, vault } = within(tx);
  const from = await stepOf(tx);
  // Another program that started at the same moment has done it.
  if (from >= STEP) return;
  await withTriggersAside(tx, [...SEALED_TABLES, "vault"], async () => {
    if (from === 0) {
      await sealNumbers(tx);
      await sealAttempts(tx);
      await sealPictures(tx);
    }
    await sealPlaces(tx, from);
    const own = { villageId: tx.village, keyId: safeOf(tx).vault, step: STEP };
    await db
      .insert(vault)
      .values(own)
      .onConflictDoUpdate({ target: vault.villageId, set: { step: STEP } });
  });
};
