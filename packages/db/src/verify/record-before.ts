import { kindIn, leafHashOf, type RowKind } from "../log/record.ts";
import { mandateCell } from "../rows/family.ts";
import { type Read, safeOf } from "../unit.ts";
import { documentCell } from "../vault/document.ts";
import { DOCUMENTED, isDocumented, rowName } from "../vault/places.ts";
import { openedIn } from "../vault/sealed.ts";
import { inside, parsed } from "./documents.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Kinds whose document stood in its column as it is. */
const STOOD_WHOLE: ReadonlySet<RowKind> = new Set([
  ...(["requestEvent", "visitEvent", "provider", "serviceOrder"] as const),
  ...(["serviceOrderStep", "complaintEnd", "meetingEvent"] as const),
  ...(["awardRoundEvent", "filialPayment", "outreach"] as const),
]);

/** What stood in columns of its own before documents were sealed, out of the document it is in now. */
const columnsOf = (kind: RowKind, document: string): object => {
  const said = parsed(document);
  if (kind === "abilityAssessment") {
    return { document, level: inside(inside(said, "result"), "level") };
  }
  if (STOOD_WHOLE.has(kind)) return { document };
  return typeof said === "object" ? (said ?? {}) : {};
};

const recordBefore = (kind: RowKind, open: Fields, then: object): string => {
  const cells = { ...open, ...then };
  const said = Object.entries({ ...cells, kind: kindIn(kind, cells) }).filter(
    ([, cell]) => cell !== null,
  );
  return JSON.stringify(Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1))));
};

/** Who stood by when an elder agreed was in the record itself, and nobody did who signed. */
const isWitnessedBefore = (kind: RowKind, row: Fields): boolean =>
  kind === "mandate" && row.photoId === null && row.witnessDigest === null;

/** Whether a row was written before what it says stood under a digest. */
export const isFromBefore = (kind: RowKind, row: Fields): boolean =>
  isWitnessedBefore(kind, row) || (isDocumented(kind) && row.digest === null);

const hashOfWitnessed = (read: Read, row: Fields): string | null => {
  if (typeof row.witness !== "string") return null;
  const { salt: _salt, name: _name, phone: _phone, ...open } = row;
  const witness = openedIn(safeOf(read), row.witness, mandateCell("witness", String(row.id)));
  return witness === null ? "" : leafHashOf(recordBefore("mandate", open, { witness }));
};

/**
 * The hash of a record from before documents were sealed, which was made over what they say; `null`
 * once that was erased, and empty where it cannot be opened.
 */
export const hashBefore = (read: Read, kind: RowKind, row: Fields): string | null => {
  if (isWitnessedBefore(kind, row)) return hashOfWitnessed(read, row);
  if (!isDocumented(kind) || typeof row.document !== "string") return null;
  const cell = documentCell(DOCUMENTED[kind].table, rowName(kind, row));
  const document = openedIn(safeOf(read), row.document, cell);
  const { digest: _digest, salt: _salt, document: _document, remains: _remains, ...open } = row;
  return document === null ? "" : leafHashOf(recordBefore(kind, open, columnsOf(kind, document)));
};
