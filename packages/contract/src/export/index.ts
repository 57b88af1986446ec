import type { Caller } from "../endpoint/index.ts";

/** Texts are no JSON: these go beside the endpoints, for whoever has the duty. */
export const journalExport = {
  caller: { kind: "staff", duty: "export-journal" } satisfies Caller,
  /** One line for each entry, for spreadsheets. */
  csv: "/api/export/journal.csv",
  /** For the accounting program hledger, which adds everything up again. */
  hledger: "/api/export/journal.hledger",
} as const;
