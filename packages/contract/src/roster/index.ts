import { ImportUndone, RegisterMoved, UndoBlocked, UndoTooLate } from "@huzhu/domain/people/roster";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { UnreadableFile } from "../refusals/registers.ts";
import { RosterCheck, RosterTotals } from "./check.ts";
import { ImportView, RosterImported } from "./imports.ts";
import { RosterFile, RosterLine, RosterLines, RosterSheet } from "./lines.ts";

export * from "./check.ts";
export * from "./imports.ts";
export * from "./lines.ts";

const imports: Caller = { kind: "staff", duty: "import-roster" };
const MEGABYTE = 1024 * 1024;

export const readRoster = query({
  name: "roster.read",
  method: "POST",
  path: "/api/rosters/read",
  caller: imports,
  summary: "Reads an .xlsx, .xls or .csv file (Base64): header, columns and rows. Nothing is kept.",
  body: Schema.Struct(RosterFile),
  answer: RosterSheet,
  refusals: [UnreadableFile],
  bodyLimit: 16 * MEGABYTE,
});

export const checkRoster = query({
  name: "roster.check",
  method: "POST",
  path: "/api/rosters/check",
  caller: imports,
  summary: "The dry run: what each row would do, what is wrong with the bad ones, who has left.",
  body: Schema.Struct({ rows: RosterLines }),
  answer: RosterCheck,
  bodyLimit: 40 * MEGABYTE,
});

/** A row to hand back: as it was mended, and what is still wrong with it. */
const ReturnedRow = Schema.Struct({
  ...RosterLine.fields,
  said: Schema.Array(Schema.String.check(Schema.isMaxLength(500))),
});

export const returnRoster = query({
  name: "roster.return",
  method: "POST",
  path: "/api/rosters/return",
  caller: imports,
  summary: "The file with some of its rows only, and a column that says what is wrong with each.",
  body: Schema.Struct({
    ...RosterFile,
    rows: Schema.Array(ReturnedRow).check(Schema.isMaxLength(20_000)),
  }),
  answer: Schema.Struct({ fileName: Schema.String, base64: Schema.String }),
  refusals: [UnreadableFile],
  bodyLimit: 40 * MEGABYTE,
});

export const importRoster = command({
  name: "roster.import",
  path: "/api/rosters",
  caller: imports,
  summary: "Imports the good rows as one batch, if it does what the dry run said.",
  body: Schema.Struct({
    fileName: RosterFile.fileName,
    rows: RosterLines,
    /** What the dry run said. */
    expected: RosterTotals,
  }),
  answer: RosterImported,
  refusals: [RegisterMoved],
  bodyLimit: 40 * MEGABYTE,
});

export const rosterImports = query({
  name: "roster.imports",
  path: "/api/rosters",
  caller: imports,
  summary: "The rosters that were taken in, the newest first.",
  answer: Schema.Array(ImportView),
});

export const undoRoster = command({
  name: "roster.undo",
  path: "/api/rosters/:import/undo",
  caller: imports,
  summary:
    "Gives the register back as the import found it, or tells row by row what is in the way.",
  params: Schema.Struct({ import: Schema.String }),
  answer: ImportView,
  refusals: [ImportUndone, UndoTooLate, UndoBlocked],
});

/** Beside the endpoints, as a file: the register as a roster that can be imported again. */
export const registerExport = {
  caller: { kind: "staff", duty: "export-register" } satisfies Caller,
  /** With `purpose` and `words`, which are put on record. */
  path: "/api/export/register.xlsx",
} as const;
