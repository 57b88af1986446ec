import { Schema } from "effect";

/**
 * A cell as the file stores it. The kind matters: a spreadsheet keeps 15 digits of a number, so an
 * identity number that came as one is damaged. `text` is what a person sees, numbers without an
 * exponent, dates as `YYYY-MM-DD`.
 */
export const Cell = Schema.Struct({
  text: Schema.String,
  kind: Schema.Literals(["text", "number", "date", "empty"]),
  number: Schema.optionalKey(Schema.Finite),
});
export type Cell = typeof Cell.Type;

export const Sheet = Schema.Struct({
  name: Schema.String,
  rows: Schema.Array(Schema.Array(Cell)),
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
