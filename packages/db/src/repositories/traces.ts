import type { PersonName, ResidentId } from "@huzhu/domain/people";
import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { inChunks } from "../bulk.ts";
import { lockHead } from "../log/append.ts";
import { residentOf } from "../rows/people.ts";
import { attemptOf, auditLineOf } from "../rows/records.ts";
import { type Write, within } from "../unit.ts";
import { documentIn } from "../vault/document.ts";
import * as awardTraces from "./award-traces.ts";
import * as doorTraces from "./door-traces.ts";
import * as fundTraces from "./fund-traces.ts";
import * as visitTraces from "./visit-traces.ts";
import * as wordTraces from "./word-traces.ts";

/** What the ledger calls somebody from now on. */
export interface Pseudonym {
  readonly name: PersonName;
  readonly initials: string;
}

/** So many rows at a time, of tables that grow every day. */
const AT_ONCE = 2_000;

/** What tells that a text is about somebody. */
type Signs = ReadonlyArray<string>;

const tells = (signs: Signs, said: unknown): boolean => {
  const text = JSON.stringify(said ?? null);
  return signs.some((sign) => text.includes(sign));
};

/** The ids of the rows of a table that are about somebody; it is gone through in the order of ids. */
const idsWhere = async <Row extends { readonly id: string }>(
  page: (after: string) => Promise<ReadonlyArray<Row>>,
  wanted: (row: Row) => boolean,
): Promise<ReadonlyArray<string>> => {
  const ids: Array<string> = [];
  let after: string | undefined = "";
  while (after !== undefined) {
    const rows: ReadonlyArray<Row> = await page(after);
    ids.push(...rows.filter(wanted).map(({ id }) => id));
    after = rows.length < AT_ONCE ? undefined : rows.at(-1)?.id;
  }
  return ids;
};

const NOTHING = { salt: null, document: null };

const eraseRecords = async (tx: Write, id: ResidentId): Promise<void> => {
  const { db, abilityAssessment, certification, certificationEnd, careEvent } = within(tx);
  for (const t of [abilityAssessment, certification, careEvent]) {
    const own = and(eq(t.villageId, tx.village), eq(t.residentId, id));
    await db.update(t).set(NOTHING).where(own);
  }
  const papers = db
    .select({ id: certification.id })
    .from(certification)
    .where(and(eq(certification.villageId, tx.village), eq(certification.residentId, id)));
  const ends = and(
    eq(certificationEnd.villageId, tx.village),
    inArray(certificationEnd.certificationId, papers),
  );
  await db.update(certificationEnd).set(NOTHING).where(ends);
};

/** Their own history, and what that of their households says of them. */
const eraseHistory = async (tx: Write, id: ResidentId, signs: Signs): Promise<void> => {
  const { db, registerChange: t } = within(tx);
  const rows = await db.select().from(t).where(eq(t.villageId, tx.village));
  const own = rows.filter(({ subjectId }) => subjectId === id);
  const homes = new Set(own.flatMap((row) => [row.householdId, row.fromId ?? []].flat()));
  const named = rows.filter((row) => {
    if (row.subjectKind !== "household" || !homes.has(row.subjectId)) return false;
    return tells(signs, documentIn(tx, "register_change", String(row.sequence), row));
  });
  const sequences = [...own, ...named].map(({ sequence }) => sequence);
  await inChunks(sequences, (some) =>
    db
      .update(t)
      .set(NOTHING)
      .where(and(eq(t.villageId, tx.village), inArray(t.sequence, some))),
  );
};

/** What imports found and made of them: such an import can be undone no more. */
const erasePictures = async (tx: Write, id: ResidentId): Promise<void> => {
  const { db, rosterImportLine: t } = within(tx);
  const picture = JSON.stringify({ id, erased: true });
  const own = and(eq(t.villageId, tx.village), eq(t.kind, "resident"), eq(t.id, id));
  await db.update(t).set({ found: null, made: picture }).where(own);
};

/** Words of a request from before they were kept out of here. */
const WORDS = /"(note|why)":/;

/** What was asked of somebody, or said at one of their homes. */
const eraseAudit = async (tx: Write, { id, signs }: wordTraces.Gone): Promise<void> => {
  const { db, audit: t } = within(tx);
  const homes = [...(await doorTraces.homesOf(tx, id)).keys()].map((home) => JSON.stringify(home));
  const page = async (after: string) =>
    db
      .select()
      .from(t)
      .where(and(eq(t.villageId, tx.village), gt(t.id, after)))
      .orderBy(asc(t.id))
      .limit(AT_ONCE);
  const ids = await idsWhere(page, (row) => {
    const { subject, request, before, after } = auditLineOf(tx, row);
    const atHome = tells(homes, request) && WORDS.test(JSON.stringify(request));
    return subject === id || atHome || tells(signs, [request, before, after]);
  });
  await inChunks(ids, (some) =>
    db
      .update(t)
      .set({ request: null, before: null, after: null })
      .where(and(eq(t.villageId, tx.village), inArray(t.id, some))),
  );
};

const eraseAnswers = async (tx: Write, signs: Signs): Promise<void> => {
  const { db, attempt: t } = within(tx);
  const page = async (after: string) =>
    db
      .select()
      .from(t)
      .where(and(eq(t.villageId, tx.village), gt(t.id, after)))
      .orderBy(asc(t.id))
      .limit(AT_ONCE);
  const ids = await idsWhere(page, (row) => tells(signs, attemptOf(tx, row).answer));
  await inChunks(ids, (some) =>
    db
      .update(t)
      .set({ answer: "" })
      .where(and(eq(t.villageId, tx.village), inArray(t.id, some))),
  );
};

/**
 * Erases every sealed copy of what is known of somebody, and their name in the register. The ledger
 * goes on under a pseudonym. The erasure itself is written down in the same unit: without it, what is
 * gone would be missing.
 */
export const erase = async (tx: Write, id: ResidentId, as: Pseudonym): Promise<void> => {
  await lockHead(tx);
  const { db, resident: t } = within(tx);
  const own = and(eq(t.villageId, tx.village), eq(t.id, id));
  const [row] = await db.select().from(t).where(own);
  if (!row) throw new Error(`there is no resident ${id}`);
  const { name, idNumber, phone } = residentOf(tx, row);
  const signs = [name, idNumber, phone].flatMap((sign) => sign ?? []);
  await eraseHistory(tx, id, signs);
  await eraseRecords(tx, id);
  await visitTraces.erase(tx, id);
  const gone = { id, signs, pseudonym: as.name };
  await wordTraces.erase(tx, gone);
  await awardTraces.erase(tx, gone);
  await doorTraces.erase(tx, gone);
  await fundTraces.erase(tx, gone);
  await erasePictures(tx, id);
  await eraseAudit(tx, gone);
  await eraseAnswers(tx, signs);
  const numbers = { idBlind: null, idTail: null, idNumber: null, phone: null, awayTo: null };
  await db
    .update(t)
    .set({ ...as, ...numbers })
    .where(own);
};
