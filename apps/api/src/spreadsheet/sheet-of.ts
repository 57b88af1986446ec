import { type Cell, EMPTY, type Sheet } from "@huzhu/domain/people/roster";
import type { CellValue, Sheet as FileSheet } from "hucre";

const DATE = "2026-03-05".length;

const cellOf = (value: CellValue | undefined): Cell => {
  if (value === null || value === undefined || value === "") return EMPTY;
  if (typeof value === "string") return { text: value, kind: "text" };
  if (typeof value === "boolean") return { text: value ? "是" : "否", kind: "text" };
  if (typeof value === "number") return { text: String(value), kind: "number", number: value };
  return { text: value.toISOString().slice(0, DATE), kind: "date" };
};

/** A sheet as the file has it; rows that the file leaves out are empty. */
export const sheetOf = ({ name, rows }: FileSheet): Sheet => ({
  name,
  rows: Array.from(rows, (row) => Array.from(row ?? [], cellOf)),
});
