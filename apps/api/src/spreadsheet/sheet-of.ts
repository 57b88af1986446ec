import { type Cell, EMPTY, type Sheet } from "@huzhu/domain/people/roster";
import type { CellValue, Cell as FileCell, Sheet as FileSheet } from "hucre";

const DATE = "2026-03-05".length;

const cellOf = (value: CellValue | undefined): Cell => {
  if (value === null || value === undefined || value === "") return EMPTY;
  if (typeof value === "string") return { text: value, kind: "text" };
  if (typeof value === "boolean") return { text: value ? "是" : "否", kind: "text" };
  if (typeof value === "number") return { text: String(value), kind: "number", number: value };
  return { text: value.toISOString().slice(0, DATE), kind: "date" };
};

/** What came out of a formula counts; one that nobody has calculated yet, or that failed, is told. */
const withFormula = (cell: Cell, { type, formula, value }: FileCell): Cell => {
  if (type === "error") return { text: String(value), kind: "error" };
  if (formula === undefined || cell.kind !== "empty" || value === "") return cell;
  return { text: `=${formula}`, kind: "error" };
};

const rowsOf = ({ rows, cells }: FileSheet): Sheet["rows"] => {
  const all = Array.from(rows, (row) => Array.from(row ?? [], cellOf));
  for (const [key, told] of cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const cell = all[row]?.[column];
    if (cell) all[row]?.splice(column, 1, withFormula(cell, told));
  }
  return all;
};

/** A sheet as the file has it; rows that the file leaves out are empty. */
export const sheetOf = (file: FileSheet): Sheet => ({
  name: file.name,
  rows: rowsOf(file),
  merges: (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  })),
  hiddenRows: [...(file.rowDefs ?? [])].flatMap(([at, { hidden }]) => (hidden ? at + 1 : [])),
  hidden: file.hidden === true || file.veryHidden === true,
});
