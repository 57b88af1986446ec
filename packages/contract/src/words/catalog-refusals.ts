import type { Sentences } from "./sentences.ts";

/** What stands in the way of a version of the service catalog. */
export const CATALOG_SENTENCES: Sentences<"CatalogFaulty"> = {
  CatalogFaulty: ({ faults }) => `清单里有${faults.length}处不对，请先改好再启用`,
};
