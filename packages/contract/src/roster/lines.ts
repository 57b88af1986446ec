import { Cell, Field, Mapping } from "@huzhu/domain/people/roster";
import { Schema } from "effect";

export const RowNumber = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000_000 }));

/** A row of the roster as it is written, by column; edited by the cadre before it is checked. */
export const RosterLine = Schema.Struct({
  row: RowNumber,
  cells: Schema.Record(Field, Schema.optionalKey(Cell)),
  /** Whether the spreadsheet does not show the row. */
  hidden: Schema.optionalKey(Schema.Boolean),
});
export type RosterLine = typeof RosterLine.Type;

const MOST_ROWS = 20_000;
const MOST_COLUMNS = 100;
export const RosterLines = Schema.Array(RosterLine).check(Schema.isMaxLength(MOST_ROWS));

/** Where the roster stands in the file, and what its columns say, as somebody corrected it. */
export const RosterChoice = Schema.Struct({
  sheet: Schema.String.check(Schema.isMaxLength(200)),
  /** The last line of the header, counted from 1; `null` where it is to be found. */
  headerRow: Schema.NullOr(RowNumber),
  /** `null` where the headings are to be read. */
  columns: Schema.NullOr(Mapping.check(Schema.isMaxLength(MOST_COLUMNS))),
});
export type RosterChoice = typeof RosterChoice.Type;

/** A file that somebody chose, and what they corrected. */
export const RosterFile = {
  fileName: Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(200)),
  base64: Schema.String.check(Schema.isBase64()),
  choice: Schema.optionalKey(RosterChoice),
};

/** What the file says: its sheets, where the header is, which columns are read, and every row. */
export const RosterSheet = Schema.Struct({
  sheets: Schema.Array(
    Schema.Struct({ name: Schema.String, rows: Schema.Int, hidden: Schema.Boolean }),
  ),
  sheet: Schema.String,
  /** Counted from 1, as the spreadsheet shows it; 0 where none was found. */
  headerRow: Schema.Int,
  columns: Schema.Array(
    Schema.Struct({
      heading: Schema.String,
      field: Schema.NullOr(Field),
      examples: Schema.Array(Schema.String),
    }),
  ),
  /** The first lines of the sheet as they stand, for whoever looks for the header. */
  top: Schema.Array(Schema.Array(Schema.String)),
  /** Why no row could be read yet, in one sentence. */
  problem: Schema.NullOr(Schema.String),
  /** Lines below the header that speak of nobody. */
  passed: Schema.Array(Schema.Struct({ row: Schema.Int, text: Schema.String })),
  rows: RosterLines,
});
export type RosterSheet = typeof RosterSheet.Type;
