import type { Field } from "./field.ts";
import type { Header } from "./find-header.ts";
import { type Cell, EMPTY, type Merge, type Sheet } from "./grid.ts";

/** What a cell merged over a family says of all of it; a phone or a name is of one person. */
const OF_HOUSEHOLD: ReadonlySet<Field | null> = new Set<Field>([
  "hamlet",
  "household",
  "head",
  "address",
]);

const within = ({ top, bottom, left }: Merge, header: Header): boolean =>
  top >= header.row && bottom > top && OF_HOUSEHOLD.has(header.columns[left] ?? null);

/** The sheet with what is merged downwards below the header written into every row of it. */
export const spread = (sheet: Sheet, header: Header): Sheet => {
  const merges = (sheet.merges ?? []).filter((merge) => within(merge, header));
  if (merges.length === 0) return sheet;
  const rows: Array<ReadonlyArray<Cell>> = [...sheet.rows];
  for (const { top, left, bottom } of merges) {
    const cell = sheet.rows[top]?.[left] ?? EMPTY;
    if (cell.text.trim() === "") continue;
    for (let at = top + 1; at <= Math.min(bottom, rows.length - 1); at += 1) {
      const cells = [...(rows[at] ?? [])];
      while (cells.length <= left) cells.push(EMPTY);
      rows[at] = cells.with(left, cell);
    }
  }
  return { ...sheet, rows };
};
