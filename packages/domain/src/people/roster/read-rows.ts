import { fold } from "../fold.ts";
import { Field } from "./field.ts";
import type { Header } from "./find-header.ts";
import { type Cell, EMPTY, type Sheet } from "./grid.ts";
import { announcedHamlet } from "./hamlet-name.ts";
import { fieldOf } from "./headings.ts";
import { spread } from "./spread.ts";

/**
 * One line of a roster as written; `row` counts from 1, as spreadsheets do. A column that the sheet
 * has is there even when its cell is empty; a column that it lacks is not.
 */
export interface RosterRow {
  readonly row: number;
  readonly cells: { readonly [F in Field]?: Cell };
  /** Whether the spreadsheet does not show the row. */
  readonly hidden?: boolean;
}

/** A line below the header that speaks of nobody: a title, a total, a signature. */
export interface PassedRow {
  readonly row: number;
  readonly text: string;
}

/** Everything that stands below a header; no line is lost between the two lists. */
export interface ReadRows {
  readonly rows: ReadonlyArray<RosterRow>;
  readonly passed: ReadonlyArray<PassedRow>;
}

/** What the row says in a column; empty when it says nothing. */
export const written = (row: RosterRow, field: Field): string =>
  row.cells[field]?.text.trim() ?? "";

type Cells = ReadonlyArray<Cell>;

const textsOf = (cells: Cells): ReadonlyArray<string> =>
  cells.map((cell) => fold(cell.text)).filter((text) => text !== "");

const isRemark = (cells: Cells): boolean =>
  /^(合计|总计|小计|共计|填表|制表|审核|负责人|说明|注:|备注:)/u.test(textsOf(cells)[0] ?? "");

/** The line under many printed headers that numbers the columns, or says how to fill them in. */
const isNumbering = (cells: Cells): boolean => {
  const texts = textsOf(cells);
  return texts.length > 1 && texts.every((text) => /^(\d{1,2}|[甲乙丙丁]|[((].*[))])$/u.test(text));
};

/** A lone cell is a title in the middle of the sheet, unless it names somebody. */
const speaksOfSomebody = (row: RosterRow): boolean => {
  const name = written(row, "name");
  if (name !== "") return fieldOf(name) !== "name";
  const said = Field.literals.filter((field) => field !== "note" && written(row, field) !== "");
  return said.length > 1 || said.includes("idNumber");
};

/** A line that says nothing but the hamlet of those below it. */
const announced = (cells: Cells, { columns }: Header): string | null => {
  const at = cells.findIndex(({ text }) => text.trim() !== "");
  if (textsOf(cells).length !== 1 || columns[at] === "name") return null;
  return announcedHamlet(cells[at]?.text ?? "");
};

const readRow = (row: number, cells: Cells, header: Header, hamlet: string | null): RosterRow => {
  const read: { [F in Field]?: Cell } = {};
  header.columns.forEach((field, column) => {
    if (field !== null) read[field] = cells[column] ?? EMPTY;
  });
  if (hamlet !== null && (read.hamlet ?? EMPTY).text.trim() === "") {
    read.hamlet = { text: hamlet, kind: "text" };
  }
  return { row, cells: read };
};

/**
 * The rows below the header that speak of people, and those that do not: totals, signatures, titles
 * and headings that a printer repeated on every page. A sheet without a column of hamlets may
 * announce them in lines between its families, or by its own name.
 */
export const readSheet = (given: Sheet, header: Header): ReadRows => {
  const sheet = spread(given, header);
  const hidden = new Set(sheet.hiddenRows);
  const rows: Array<RosterRow> = [];
  const passed: Array<PassedRow> = [];
  let hamlet = header.columns.includes("hamlet") ? null : announcedHamlet(sheet.name);
  sheet.rows.forEach((cells, at) => {
    const texts = textsOf(cells);
    if (at < header.row || texts.length === 0) return;
    const row = readRow(at + 1, cells, header, hamlet);
    const numbering = at === header.row && isNumbering(cells);
    const section = announced(cells, header);
    if (section !== null) hamlet = section;
    if (section === null && !numbering && !isRemark(cells) && speaksOfSomebody(row)) {
      rows.push(hidden.has(at + 1) ? { ...row, hidden: true } : row);
    } else passed.push({ row: at + 1, text: texts.join(" ") });
  });
  return { rows, passed };
};

/** The rows below the header that speak of people. */
export const readRows = (sheet: Sheet, header: Header): ReadonlyArray<RosterRow> =>
  readSheet(sheet, header).rows;
