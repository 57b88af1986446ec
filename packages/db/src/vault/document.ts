import { hash } from "node:crypto";
import { type Read, safeOf, type Write } from "../unit.ts";
import type { Cell } from "./cell.ts";
import type { PLACES, PlaceKind } from "./places.ts";
import { openIn } from "./sealed.ts";

/** Tables whose rows say what they say of somebody in one document. */
export type Documented = (typeof PLACES)[PlaceKind]["table"];

/** What tells that a document was this one, even when nobody keeps it any more. */
export const digestOf = (salt: string, document: string): string =>
  hash("sha256", `${salt}${document}`, "hex");

export const documentCell = (table: Documented, row: string): Cell => ({
  table,
  column: "document",
  row,
});

export const saltCell = (table: Documented, row: string): Cell => ({ table, column: "salt", row });

/** A document as its row keeps it; the salt is sealed too, so that no guess can be tried. */
export const documentCells = (
  tx: Write,
  { table, row }: { readonly table: Documented; readonly row: string },
  document: string,
  salt: string = safeOf(tx).salt(),
) => {
  const safe = safeOf(tx);
  return {
    digest: digestOf(salt, document),
    salt: safe.seal(salt, saltCell(table, row)),
    document: safe.seal(document, documentCell(table, row)),
  };
};

/** What a row says of somebody; `null` once it was erased. */
export const documentIn = (
  read: Read,
  table: Documented,
  row: string,
  { document }: { readonly document: string | null },
): string | null => openIn(safeOf(read), document, documentCell(table, row));

const remainsCell = (table: Documented, row: string): Cell => ({ table, column: "remains", row });

/** A row of which an erasure may have left something else than what it said. */
interface Left {
  readonly document: string | null;
  readonly remains: string | null;
}

/** What a row says, or what an erasure left of it. */
export const saidIn = (
  read: Read,
  table: Documented,
  row: string,
  { document, remains }: Left,
): string => {
  const said = openIn(safeOf(read), document, documentCell(table, row));
  const left = said ?? openIn(safeOf(read), remains, remainsCell(table, row));
  if (left === null) throw new Error(`nothing is left of ${table} ${row}`);
  return left;
};

/** Erases what a row says, and leaves something else in its place. */
export const leaving = (tx: Write, table: Documented, row: string, left: string) => ({
  ...{ salt: null, document: null },
  remains: safeOf(tx).seal(left, remainsCell(table, row)),
});

/** A document that says how something stands now, as its row keeps it. */
export const sealDocument = (tx: Write, table: Documented, row: string, document: string): string =>
  safeOf(tx).seal(document, documentCell(table, row));

export const openDocument = (
  read: Read,
  table: Documented,
  { id, document }: { readonly id: string; readonly document: string },
): string => safeOf(read).open(document, documentCell(table, id));
