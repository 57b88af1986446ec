import { Result, Schema } from "effect";
import { Field } from "./field.ts";
import type { Sheet } from "./grid.ts";
import { Mapping, mapColumns } from "./mapping.ts";

const DEEPEST_HEADER = 30;

/** Where the headings are and what they say; `row` counts from 1, as spreadsheets do. */
export const Header = Schema.Struct({ row: Schema.Int, columns: Mapping });
export type Header = typeof Header.Type;

/** No row among the first ones names a column of people. */
export class HeaderNotFound extends Schema.TaggedClass<HeaderNotFound>()("HeaderNotFound", {
  sheet: Schema.String,
  rowsSearched: Schema.Int,
}) {}

/** Columns without which nobody can be told apart or put into a household: one of each list. */
export class ColumnsMissing extends Schema.TaggedClass<ColumnsMissing>()("ColumnsMissing", {
  sheet: Schema.String,
  row: Schema.Int,
  oneOf: Schema.Array(Schema.Array(Field)),
}) {}

export type HeaderRefusal = HeaderNotFound | ColumnsMissing;

const NEEDED: ReadonlyArray<ReadonlyArray<Field>> = [
  ["name"],
  ["household", "head", "relation"],
  ["idNumber", "birthDate"],
];

const known = (columns: Mapping): number => columns.filter((field) => field !== null).length;

/** The line that is the last one of a header, by whoever looks at the sheet. */
export const headerAt = (sheet: Sheet, row: number): Header => ({
  row,
  columns: mapColumns(sheet, row - 1),
});

/** A header that names enough columns to tell people apart and to put them into households. */
export const whole = (sheet: Sheet, header: Header): Result.Result<Header, ColumnsMissing> => {
  const oneOf = NEEDED.filter((fields) => !fields.some((field) => header.columns.includes(field)));
  return oneOf.length === 0
    ? Result.succeed(header)
    : Result.fail(new ColumnsMissing({ sheet: sheet.name, row: header.row, oneOf }));
};

/**
 * Finds the headings below whatever titles stand above them: the row that names most columns,
 * together with the rows over it.
 */
export const findHeader = (sheet: Sheet): Result.Result<Header, HeaderRefusal> => {
  const headers = sheet.rows.slice(0, DEEPEST_HEADER).map((_, at) => headerAt(sheet, at + 1));
  const best = headers.reduce<Header | null>(
    (most, header) => (known(header.columns) > (most ? known(most.columns) : 1) ? header : most),
    null,
  );
  if (!best) {
    return Result.fail(new HeaderNotFound({ sheet: sheet.name, rowsSearched: headers.length }));
  }
  return whole(sheet, best);
};
