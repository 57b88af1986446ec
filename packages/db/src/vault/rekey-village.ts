import { and, eq } from "drizzle-orm";
import { lockHead } from "../log/append.ts";
import { numbersIn } from "../repositories/residents.ts";
import { updateSet } from "../sets.ts";
import { safeOf, sealedBy, tableOf, type Write, within } from "../unit.ts";
import { withTriggersAside } from "./aside.ts";
import { cellIn, PLACE_KINDS, PLACES, SEALED_TABLES } from "./places.ts";
import { rewrite, type Turn } from "./rewrite.ts";
import { areSealed, isSealed } from "./safe.ts";
import { turnPicture } from "./seal-picture.ts";
import { openIn } from "./sealed.ts";
import type { Vault } from "./vault.ts";

/** Numbers stand beside marks that the key makes: both are made anew. */
const rekeyNumbers = async (tx: Write, anew: Write): Promise<void> => {
  const { db, resident: t } = within(tx);
  const rows = await db.select().from(t).where(eq(t.villageId, tx.village));
  const changes = rows.flatMap(({ id, ...row }) => {
    if (row.idNumber === null && row.phone === null) return [];
    const opened = (column: "idNumber" | "phone") =>
      openIn(safeOf(tx), row[column], cellIn("resident", column, id));
    const numbers = { id, idNumber: opened("idNumber"), phone: opened("phone") };
    return [{ where: { villageId: tx.village, id }, set: numbersIn(anew, numbers) }];
  });
  await updateSet(tx, tableOf(tx, "resident"), changes);
};

const rekeyPictures = async (tx: Write, anew: Write): Promise<void> => {
  const { db, rosterImportLine: t } = within(tx);
  const own = and(eq(t.villageId, tx.village), eq(t.kind, "resident"));
  const rows = await db.select().from(t).where(own);
  const changes = rows.map(({ importId, kind, id, found, made }) => ({
    where: { villageId: tx.village, importId, kind, id },
    set: {
      found: found === null ? null : turnPicture(found, tx, anew),
      made: turnPicture(made, tx, anew),
    },
  }));
  await updateSet(tx, tableOf(tx, "rosterImportLine"), changes);
};

/**
 * Seals everything of a village anew by another key, and says so last. The marks of attempts cannot be
 * made anew, because what they mark is kept nowhere: an attempt from before is known by its id only.
 */
export const rekeyVillage = async (tx: Write, to: Vault): Promise<void> => {
  await lockHead(tx);
  const anew = sealedBy(tx, to.of(tx.village));
  const [before, after] = [safeOf(tx), safeOf(anew)];
  const turn: Turn = {
    // Answers of orders, and those that are kept no more, stand in the open.
    text: (text, cell) => (isSealed(text) ? after.seal(before.open(text, cell), cell) : text),
    bytes: (bytes, cell) =>
      areSealed(bytes) ? after.sealBytes(before.openBytes(bytes, cell), cell) : bytes,
  };
  await withTriggersAside(tx, [...SEALED_TABLES, "vault"], async () => {
    for (const kind of PLACE_KINDS) {
      if (kind !== "resident") await rewrite(tx, kind, Object.keys(PLACES[kind].sealed), turn);
    }
    await rekeyNumbers(tx, anew);
    await rekeyPictures(tx, anew);
    const { db, vault } = within(tx);
    await db
      .update(vault)
      .set({ keyId: to.id, changingTo: null })
      .where(eq(vault.villageId, tx.village));
  });
};
