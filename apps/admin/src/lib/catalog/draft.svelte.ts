import { catalogFaultWords } from "@huzhu/contract";
import { type Catalog, checkCatalog, compareCatalogs } from "@huzhu/domain/catalog";
import {
  DocumentDraft,
  type DraftKind,
  type Ground,
} from "#lib/rulebooks/document-draft.svelte.ts";
import type { KeptKind } from "#lib/rulebooks/kept-draft.ts";
import { problemsWith } from "#lib/rulebooks/problems-with.ts";
import { readDocument } from "./read-document.ts";
import { readCatalog } from "./shape/read-catalog.ts";
import { BLANK_SERVICE, CATALOG_FORM } from "./shape/service-fields.ts";

const KIND: DraftKind<Catalog> = {
  format: "huzhu-catalog-1",
  lines: "services",
  blank: BLANK_SERVICE,
  firstCode: "M01",
  read: readCatalog,
  readFile: readDocument,
  problems: problemsWith({
    form: CATALOG_FORM,
    lines: "services",
    check: checkCatalog,
    words: catalogFaultWords,
  }),
  linesOf: ({ services }) => services,
  titleOf: ({ title }) => title,
};

/** How a catalog's draft is kept on this PC. */
export const KEPT_CATALOG: KeptKind = { kind: "catalog", lines: "services" };

/** The next version of the service catalog while somebody writes it. */
export class CatalogDraft extends DocumentDraft<Catalog> {
  readonly differences = $derived.by(() => this.whole && compareCatalogs(this.current, this.whole));

  constructor(ground: Ground<Catalog>) {
    super(KIND, ground);
  }
}
