import {
  Cell,
  Change,
  ColumnsMissing,
  Field,
  HeaderNotFound,
  Totals,
  Verdict,
} from "@huzhu/domain/people/roster";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { UnreadableFile } from "../refusals/registers.ts";

const imports: Caller = { kind: "staff", duty: "import-roster" };
const MEGABYTE = 1024 * 1024;
const FileName = Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(200));
const RowNumber = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000_000 }));

/** A row of the roster as it is written, by column; edited by the cadre before it is checked. */
export const RosterLine = Schema.Struct({
  row: RowNumber,
  cells: Schema.Record(Field, Schema.optionalKey(Cell)),
});
export type RosterLine = typeof RosterLine.Type;

export const RosterLines = Schema.Array(RosterLine).check(Schema.isMaxLength(20_000));

/** What the file says: where its header is, which columns are read, and every row. */
export const RosterSheet = Schema.Struct({
  sheet: Schema.String,
  /** Counted from 1, as the spreadsheet shows it. */
  headerRow: Schema.Int,
  columns: Schema.Array(Schema.Struct({ heading: Schema.String, field: Schema.NullOr(Field) })),
  rows: RosterLines,
});
export type RosterSheet = typeof RosterSheet.Type;

/** Something to look at in a row, in one sentence; `bad` keeps the row out. */
export const RowFinding = Schema.Struct({
  field: Field,
  sentence: Schema.String,
  bad: Schema.Boolean,
});
export type RowFinding = typeof RowFinding.Type;

export const RowVerdict = Schema.Struct({
  row: RowNumber,
  name: Schema.String,
  verdict: Verdict,
  findings: Schema.Array(RowFinding),
  changes: Schema.Array(Change),
});
export type RowVerdict = typeof RowVerdict.Type;

export const RosterTotals = Totals;
export type RosterTotals = Totals;

/** What an import would do: in all, and row by row. */
export const RosterCheck = Schema.Struct({
  totals: RosterTotals,
  rows: Schema.Array(RowVerdict),
});
export type RosterCheck = typeof RosterCheck.Type;

export const readRoster = query({
  name: "roster.read",
  method: "POST",
  path: "/api/rosters/read",
  caller: imports,
  summary: "Reads an .xlsx, .xls or .csv file (Base64): header, columns and rows. Nothing is kept.",
  body: Schema.Struct({ fileName: FileName, base64: Schema.String.check(Schema.isBase64()) }),
  answer: RosterSheet,
  refusals: [UnreadableFile, HeaderNotFound, ColumnsMissing],
  bodyLimit: 16 * MEGABYTE,
});

export const checkRoster = query({
  name: "roster.check",
  method: "POST",
  path: "/api/rosters/check",
  caller: imports,
  summary: "The dry run: what each row would do, and what is wrong with the bad ones.",
  body: Schema.Struct({ rows: RosterLines }),
  answer: RosterCheck,
  bodyLimit: 40 * MEGABYTE,
});

export const importRoster = command({
  name: "roster.import",
  path: "/api/rosters",
  caller: imports,
  summary: "Imports the good rows as one batch; bad rows are left out and reported.",
  body: Schema.Struct({ fileName: FileName, rows: RosterLines }),
  answer: RosterCheck,
  bodyLimit: 40 * MEGABYTE,
});
