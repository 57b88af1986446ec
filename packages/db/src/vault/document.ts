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

/** A document that says how something stands now, as its row keeps it. */
export const sealDocument = (tx: Write, table: Documented, row: string, document: string): string =>
  safeOf(tx).seal(document, documentCell(table, row));

export const openDocument = (
  read: Read,
  table: Documented,
  { id, document }: { readonly id: string; readonly document: string },
): string => safeOf(read).open(document, documentCell(table, id));
