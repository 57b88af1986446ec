import { Catalog } from "@huzhu/domain/catalog";
import { readingAs } from "#lib/rulebooks/shape/read-tree.ts";

/** The document, or every path at which it is none. */
export const readCatalog = readingAs<Catalog>(Catalog);
