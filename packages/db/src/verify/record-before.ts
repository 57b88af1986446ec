import { kindIn, leafHashOf, type RowKind } from "../log/record.ts";
import { type Read, safeOf } from "../unit.ts";
import { documentCell } from "../vault/document.ts";
import { DOCUMENTED, isDocumented } from "../vault/places.ts";
import { openedIn } from "../vault/sealed.ts";
import { inside, parsed } from "./documents.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What stood in columns of its own before documents were sealed, out of the document it is in now. */
const columnsOf = (kind: RowKind, document: string): object => {
  const said = parsed(document);
  if (kind !== "abilityAssessment") return typeof said === "object" ? (said ?? {}) : {};
  return { document, level: inside(inside(said, "result"), "level") };
};

const recordBefore = (
  kind: RowKind,
  { digest: _digest, salt: _salt, document: _document, ...open }: Fields,
  document: string,
): string => {
  const cells = { ...open, ...columnsOf(kind, document) };
  const said = Object.entries({ ...cells, kind: kindIn(kind, cells) }).filter(
    ([, cell]) => cell !== null,
  );
  return JSON.stringify(Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1))));
};

/** Whether a row was written before its document stood under a digest. */
export const isFromBefore = (kind: RowKind, row: Fields): boolean =>
  isDocumented(kind) && row.digest === null;

/**
 * The hash of a record from before documents were sealed, which was made over what they say; `null`
 * once that was erased, and empty where it cannot be opened.
 */
export const hashBefore = (read: Read, kind: RowKind, row: Fields): string | null => {
  if (!isDocumented(kind) || typeof row.document !== "string") return null;
  const { table, key } = DOCUMENTED[kind];
  const cell = documentCell(table, String(row[key]));
  const document = openedIn(safeOf(read), row.document, cell);
  return document === null ? "" : leafHashOf(recordBefore(kind, row, document));
};
