import { eq } from "drizzle-orm";
import { Schema } from "effect";
import { namesCell } from "../rows/fund.ts";
import { contactCell } from "../rows/resources.ts";
import { updateSet } from "../sets.ts";
import { safeOf, tableOf, type Write, within } from "../unit.ts";
import { openIn, sealIn } from "../vault/sealed.ts";
import { type Gone, renamed, told } from "./word-traces.ts";

const toNames = Schema.decodeUnknownSync(Schema.fromJsonString(Schema.Array(Schema.String)));

/** Whoever gave to the fund or was paid by it goes on in its book under the pseudonym. */
const eraseNames = async (tx: Write, gone: Gone): Promise<void> => {
  const { db, fundEntry: t } = within(tx);
  const rows = await db
    .select({ number: t.number, names: t.names })
    .from(t)
    .where(eq(t.villageId, tx.village));
  const changes = rows.flatMap(({ number, names }) => {
    const said = openIn(safeOf(tx), names, namesCell(number));
    const known = said === null ? [] : toNames(said);
    // Whole names only: of 王伟国 nothing is erased with 王伟.
    const left = known.map((name) => (gone.signs.includes(name) ? gone.pseudonym : name));
    if (left.every((name, at) => name === known[at])) return [];
    const sealed = sealIn(safeOf(tx), JSON.stringify(left), namesCell(number));
    return [{ where: { villageId: tx.village, number }, set: { names: sealed } }];
  });
  await updateSet(tx, tableOf(tx, "fundEntry"), changes);
};

/** Whom to call about an offer is nobody any more. */
const eraseContacts = async (tx: Write, gone: Gone): Promise<void> => {
  const { db, resource: t } = within(tx);
  const rows = await db
    .select({ kind: t.kind, id: t.id, version: t.version, contact: t.contact })
    .from(t)
    .where(eq(t.villageId, tx.village));
  const changes = rows.flatMap(({ kind, id, version, contact }) => {
    const said = openIn(safeOf(tx), contact, contactCell(id, version));
    if (said === null || !told(said, gone)) return [];
    const left = sealIn(safeOf(tx), renamed(said, gone), contactCell(id, version));
    return [{ where: { villageId: tx.village, kind, id, version }, set: { contact: left } }];
  });
  await updateSet(tx, tableOf(tx, "resource"), changes);
};

/** Erases somebody's name where they gave to the fund, were paid by it, or were to be called. */
export const erase = async (tx: Write, gone: Gone): Promise<void> => {
  await eraseNames(tx, gone);
  await eraseContacts(tx, gone);
};
