import { Schema } from "effect";

/**
 * A cell as the file stores it. The kind matters: a spreadsheet keeps 15 digits of a number, so an
 * identity number that came as one is damaged. `text` is what a person sees, numbers without an
 * exponent, dates as `YYYY-MM-DD`; a formula is its last value, and an `error` where it has none.
 */
export const Cell = Schema.Struct({
  text: Schema.String,
  kind: Schema.Literals(["text", "number", "date", "error", "empty"]),
  number: Schema.optionalKey(Schema.Finite),
});
export type Cell = typeof Cell.Type;

/** Cells that were made one: all from `top` to `bottom` and `left` to `right`, counted from 0. */
export const Merge = Schema.Struct({
  top: Schema.Int,
  left: Schema.Int,
  bottom: Schema.Int,
  right: Schema.Int,
});
export type Merge = typeof Merge.Type;

export const Sheet = Schema.Struct({
  name: Schema.String,
  rows: Schema.Array(Schema.Array(Cell)),
  merges: Schema.optionalKey(Schema.Array(Merge)),
  /** Rows that the spreadsheet does not show, counted from 1. */
  hiddenRows: Schema.optionalKey(Schema.Array(Schema.Int)),
  /** Whether the spreadsheet does not show the sheet at all. */
  hidden: Schema.optionalKey(Schema.Boolean),
});
export type Sheet = typeof Sheet.Type;

/** A workbook without its looks: sheets of rows of cells. */
export const Grid = Schema.Struct({ sheets: Schema.Array(Sheet) });
export type Grid = typeof Grid.Type;

export const EMPTY: Cell = { text: "", kind: "empty" };

/** A sheet whose cells are all text, as a file without kinds of cells has it. */
export const textSheet = (name: string, lines: ReadonlyArray<ReadonlyArray<string>>): Sheet => ({
  name,
  rows: lines.map((line) => line.map((text) => (text === "" ? EMPTY : { text, kind: "text" }))),
});
