import type { Field, Header, Sheet } from "@huzhu/domain/people/roster";
import type { Instant } from "@huzhu/domain/time";
import { type CellValue, writeXlsx } from "hucre";

/** A row of a file to hand back: what its columns say now, and what is wrong with it. */
export interface ReturnedRow {
  readonly row: number;
  readonly texts: ReadonlyMap<Field, string>;
  readonly said: string;
}

const HEADING = "错在哪里";
const NARROWEST = 8;
const WIDEST = 40;

/** Hanzi are twice as wide as digits. */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character > "\u00ff" ? 2 : 1), 1);

/** A file that was handed back before has the column already. */
const columnFor = ({ rows }: Sheet, { row, columns }: Header): number => {
  const known = (rows[row - 1] ?? []).findIndex(({ text }) => text.trim() === HEADING);
  const width = Math.max(columns.length, ...rows.slice(0, row).map(({ length }) => length));
  return known >= 0 ? known : width;
};

const lineOf = (
  { rows }: Sheet,
  { columns }: Header,
  { row, texts, said }: ReturnedRow,
  at: number,
) => {
  const line: Array<CellValue> = Array.from({ length: at }, (_, column) => {
    const field = columns[column] ?? null;
    const text = field === null ? rows[row - 1]?.[column]?.text : texts.get(field);
    return text === undefined || text === "" ? null : text;
  });
  line[at] = said;
  return line;
};

/**
 * Some rows of a sheet under its own titles and headings, and one more column that says what is wrong
 * with each. Every cell is text, so that no spreadsheet takes digits away.
 */
export const writeReturned = (
  sheet: Sheet,
  header: Header,
  returned: ReadonlyArray<ReturnedRow>,
  at: Instant,
): Promise<Uint8Array> => {
  const column = columnFor(sheet, header);
  const above = sheet.rows
    .slice(0, header.row)
    .map((cells): Array<CellValue> => cells.map(({ text }) => (text === "" ? null : text)));
  const headings = above.at(-1) ?? [];
  while (headings.length < column) headings.push(null);
  headings[column] = HEADING;
  const lines = returned.map((row) => lineOf(sheet, header, row, column));
  const columns = Array.from({ length: column + 1 }, (_, nth) => {
    const texts = [headings[nth], ...lines.slice(0, 200).map((line) => line[nth])];
    const widest = Math.max(...texts.map((text) => widthOf(String(text ?? ""))));
    const width = Math.min(WIDEST, Math.max(NARROWEST, widest));
    return { width: nth === column ? 2 * WIDEST : width, style: { numFmt: "@" } };
  });
  return writeXlsx({
    sheets: [
      {
        name: sheet.name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31),
        rows: [...above, ...lines],
        columns,
        cells: new Map([[`${header.row - 1},${column}`, { style: { font: { bold: true } } }]]),
        merges: (sheet.merges ?? [])
          .filter(({ bottom }) => bottom < header.row)
          .map(({ top, left, bottom, right }) => ({
            startRow: top,
            startCol: left,
            endRow: bottom,
            endCol: right,
          })),
        freezePane: { rows: header.row },
      },
    ],
    properties: { created: new Date(at), modified: new Date(at) },
  });
};
