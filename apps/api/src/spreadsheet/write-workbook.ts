import type { Instant } from "@huzhu/domain/time";
import { type CellStyle, type CellValue, writeXlsx } from "hucre";

/** A column of a table to write; `width` in characters of the normal font. */
export interface WrittenColumn {
  readonly heading: string;
  readonly kind: "text" | "number";
  readonly width: number;
}

/** A table to write: titles over the whole width, one line of headings, rows. */
export interface WrittenSheet {
  readonly name: string;
  readonly titles: ReadonlyArray<string>;
  readonly columns: ReadonlyArray<WrittenColumn>;
  readonly rows: ReadonlyArray<ReadonlyArray<string | number | null>>;
}

const TITLE: CellStyle = { font: { bold: true, size: 16 }, alignment: { horizontal: "center" } };
const HEADING: CellStyle = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E8F0EA" } },
  border: { bottom: { style: "thin" } },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

/** Excel allows 31 characters in the name of a sheet, and these not at all. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);

const styles = ({ titles, columns }: WrittenSheet): Map<string, { readonly style: CellStyle }> =>
  new Map([
    ...titles.map((_, row) => [`${row},0`, { style: TITLE }] as const),
    ...columns.map((_, column) => [`${titles.length},${column}`, { style: HEADING }] as const),
  ]);

const written = (sheet: WrittenSheet) => {
  const { name, titles, columns, rows } = sheet;
  const lines: Array<Array<CellValue>> = [
    ...titles.map((title) => [title]),
    columns.map(({ heading }) => heading),
    ...rows.map((row) => [...row]),
  ];
  return {
    name: sheetName(name),
    rows: lines,
    // The format "@" keeps text as text when somebody edits the cell: an identity number stays
    // whole, and a value that starts with "=" never becomes a formula.
    columns: columns.map(({ kind, width }) => ({
      width,
      ...(kind === "text" ? { style: { numFmt: "@" } } : {}),
    })),
    cells: styles(sheet),
    merges: titles.map((_, row) => ({
      startRow: row,
      startCol: 0,
      endRow: row,
      endCol: columns.length - 1,
    })),
    freezePane: { rows: titles.length + 1 },
    pageSetup: {
      paperSize: "a4" as const,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${titles.length + 1}:$${titles.length + 1}`,
    },
  };
};

/** Writes tables as an .xlsx file that opens in Excel and WPS and prints on A4. */
export const writeWorkbook = (
  sheets: ReadonlyArray<WrittenSheet>,
  at: Instant,
): Promise<Uint8Array> =>
  writeXlsx({
    sheets: sheets.map(written),
    properties: { created: new Date(at), modified: new Date(at) },
  });
