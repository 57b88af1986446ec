import { hash } from "node:crypto";
import { type Read, safeOf, type Write } from "../unit.ts";
import type { Cell } from "./cell.ts";
import { openIn } from "./sealed.ts";

/** Tables whose rows say what they say of somebody in one document, which can be erased. */
export type Documented =
  | "register_change"
  | "ability_assessment"
  | "certification"
  | "certification_end"
  | "care_event";

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
  salt: string,
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
