import { Change, Field, LeftOut, Totals, Verdict } from "@huzhu/domain/people/roster";
import { Schema } from "effect";
import { RowNumber } from "./lines.ts";

/** Something to look at in a row, in one sentence; `bad` keeps the row out. */
export const RowFinding = Schema.Struct({
  field: Field,
  sentence: Schema.String,
  bad: Schema.Boolean,
  /** What the cell most likely has to say. */
  suggestion: Schema.NullOr(Schema.String),
});
export type RowFinding = typeof RowFinding.Type;

export const RowVerdict = Schema.Struct({
  row: RowNumber,
  name: Schema.String,
  verdict: Verdict,
  quality: Schema.Literals(["good", "fixable", "bad"]),
  findings: Schema.Array(RowFinding),
  changes: Schema.Array(Change),
});
export type RowVerdict = typeof RowVerdict.Type;

export const RosterTotals = Totals;
export type RosterTotals = Totals;

/** What an import would do: in all, row by row, and of whom the file says nothing. */
export const RosterCheck = Schema.Struct({
  totals: RosterTotals,
  rows: Schema.Array(RowVerdict),
  left: Schema.Array(LeftOut),
});
export type RosterCheck = typeof RosterCheck.Type;
