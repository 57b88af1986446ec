import { eq } from "drizzle-orm";
import type { Tables } from "../tables/define.ts";
import { type Read, safeOf, within } from "../unit.ts";
import { type Cell, Unreadable } from "../vault/cell.ts";
import { digestOf, documentCell, saltCell } from "../vault/document.ts";
import { DOCUMENTED, type DocumentedKind } from "../vault/places.ts";
import { openedIn } from "../vault/sealed.ts";
import { erasedOnes } from "./erased.ts";
import type { Findings } from "./finding.ts";

type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

/** Opens a cell, or tells that it cannot be opened. */
export const opened = (
  read: Read,
  sealed: string | null,
  cell: Cell,
  findings: Findings,
): string | null => {
  if (sealed === null) return null;
  const text = openedIn(safeOf(read), sealed, cell);
  const of = `${cell.table}/${cell.row}/${cell.column}`;
  if (text === null) findings.add("sealed cell", of, 1, 0);
  return text;
};

/** Opens a picture, or tells that it is not the one that was sealed there; nothing is left of some. */
export const openedPicture = (
  read: Read,
  sealed: Uint8Array,
  cell: Cell,
  findings: Findings,
): void => {
  if (sealed.length === 0) return;
  try {
    safeOf(read).openBytes(sealed, cell);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    findings.add("sealed cell", `${cell.table}/${cell.row}/${cell.column}`, 1, 0);
  }
};

/** A document with its salt, in the open; `null` where they are erased or cannot be opened. */
export const documentOf = (
  read: Read,
  kind: DocumentedKind,
  row: { readonly salt: string | null; readonly document: string | null },
  id: string,
  findings: Findings,
): { readonly salt: string | null; readonly document: string } | null => {
  const { table } = DOCUMENTED[kind];
  const document = opened(read, row.document, documentCell(table, id), findings);
  const salt = opened(read, row.salt, saltCell(table, id), findings);
  return document === null || (row.salt !== null && salt === null) ? null : { salt, document };
};

const checkNumbers = (read: Read, row: Row<"resident">, findings: Findings): void => {
  const safe = safeOf(read);
  const cell = (column: string): Cell => ({ table: "resident", column, row: row.id });
  opened(read, row.phone, cell("phone"), findings);
  const number = opened(read, row.idNumber, cell("id_number"), findings);
  if (number === null && row.idNumber !== null) return;
  const whole = number === null ? "" : safe.blind(number, "id-number");
  const tail = number === null ? "" : safe.blind(number.slice(-4), "id-tail");
  findings.compare("mark of an ID number", row.id, whole, row.idBlind ?? "");
  findings.compare("mark of an ID number", row.id, tail, row.idTail ?? "");
};

/** Whose documents may be gone: whoever was erased, and the households that were theirs. */
const erasedHomes = async (read: Read, people: ReadonlyArray<Row<"resident">>) => {
  const { db, registerChange: change } = within(read);
  const residents = await erasedOnes(read);
  const gone = people.filter(({ id }) => residents.has(id));
  const households = new Set(gone.map(({ householdId }) => householdId));
  if (residents.size === 0) return { residents, households };
  const changes = await db.select().from(change).where(eq(change.villageId, read.village));
  for (const { subjectId, householdId, fromId } of changes) {
    if (!residents.has(subjectId)) continue;
    households.add(householdId);
    if (fromId !== null) households.add(fromId);
  }
  return { residents, households };
};

/** I9: what is sealed can be opened where it stands, says what was sealed, and is gone only by erasure. */
export const checkSealed = async (read: Read, findings: Findings): Promise<void> => {
  const { db, resident, abilityAssessment, certification, certificationEnd, careEvent } =
    within(read);
  const { registerChange } = within(read);
  const { village } = read;
  const people = await db.select().from(resident).where(eq(resident.villageId, village));
  for (const row of people) checkNumbers(read, row, findings);
  const erased = await erasedHomes(read, people);

  const gone = (kind: DocumentedKind, id: string, document: string | null, lawful: boolean) => {
    if (document === null && !lawful) findings.add("erased without a word", `${kind}/${id}`, 1, 0);
  };
  const look = (
    kind: DocumentedKind,
    id: string,
    row: Pick<Row<"careEvent">, "digest" | "salt" | "document">,
    residentId: string | undefined,
  ) => {
    gone(kind, id, row.document, erased.residents.has(residentId ?? ""));
    const said = documentOf(read, kind, row, id, findings);
    if (said === null || row.digest === null) return;
    const now = digestOf(said.salt ?? "", said.document);
    findings.compare("content of an elder's record", `${kind}/${id}`, row.digest, now);
  };
  const assessments = await db
    .select()
    .from(abilityAssessment)
    .where(eq(abilityAssessment.villageId, village));
  for (const row of assessments) look("abilityAssessment", row.id, row, row.residentId);
  const papers = await db.select().from(certification).where(eq(certification.villageId, village));
  for (const row of papers) look("certification", row.id, row, row.residentId);
  const whose = new Map(papers.map(({ id, residentId }) => [id, residentId]));
  const ends = await db
    .select()
    .from(certificationEnd)
    .where(eq(certificationEnd.villageId, village));
  for (const row of ends) {
    look("certificationEnd", row.certificationId, row, whose.get(row.certificationId));
  }
  const events = await db.select().from(careEvent).where(eq(careEvent.villageId, village));
  for (const row of events) look("careEvent", row.id, row, row.residentId);
  const changes = await db
    .select()
    .from(registerChange)
    .where(eq(registerChange.villageId, village));
  for (const { sequence, subjectKind, subjectId, householdId, fromId, document } of changes) {
    const own = subjectKind === "resident" && erased.residents.has(subjectId);
    const theirs = [householdId, fromId ?? ""].some((id) => erased.households.has(id));
    const lawful = own || (subjectKind === "household" && theirs);
    gone("registerChange", String(sequence), document, lawful);
  }
};
