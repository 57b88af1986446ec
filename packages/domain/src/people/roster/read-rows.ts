import { fold } from "../fold.ts";
import { Field } from "./field.ts";
import type { Header } from "./find-header.ts";
import { type Cell, EMPTY, type Sheet } from "./grid.ts";
import { fieldOf } from "./headings.ts";

/**
 * One line of a roster as written; `row` counts from 1, as spreadsheets do. A column that the sheet
 * has is there even when its cell is empty; a column that it lacks is not.
 */
export interface RosterRow {
  readonly row: number;
  readonly cells: { readonly [F in Field]?: Cell };
}

/** What the row says in a column; empty when it says nothing. */
export const written = (row: RosterRow, field: Field): string =>
  row.cells[field]?.text.trim() ?? "";

const readRow = (row: number, cells: ReadonlyArray<Cell>, header: Header): RosterRow => {
  const read: { [F in Field]?: Cell } = {};
  header.columns.forEach((field, column) => {
    if (field !== null) read[field] = cells[column] ?? EMPTY;
  });
  return { row, cells: read };
};

const isRemark = (cells: ReadonlyArray<Cell>): boolean =>
  /^(合计|总计|小计|共计|填表|制表|审核|负责人|说明|注:|备注:)/u.test(
    cells.map((cell) => fold(cell.text)).find((text) => text !== "") ?? "",
  );

/** A lone cell is a title in the middle of the sheet, unless it names somebody. */
const speaksOfSomebody = (row: RosterRow): boolean => {
  const name = written(row, "name");
  if (name !== "") return fieldOf(name) !== "name";
  const said = Field.literals.filter((field) => field !== "note" && written(row, field) !== "");
  return said.length > 1 || said.includes("idNumber");
};

/**
 * The rows below the header that speak of people: empty ones, totals, signatures and headings that
 * a printer repeated on every page are left out.
 */
export const readRows = (sheet: Sheet, header: Header): ReadonlyArray<RosterRow> =>
  sheet.rows.flatMap((cells, at) => {
    if (at < header.row || isRemark(cells)) return [];
    const row = readRow(at + 1, cells, header);
    return speaksOfSomebody(row) ? [row] : [];
  });
