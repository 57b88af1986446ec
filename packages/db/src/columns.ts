import { Column, getTableColumns, getTableName, type Table } from "drizzle-orm";
import type { Cells } from "./unit.ts";

/** A column as the statements of `sets.ts` need it; what nothing has to be done for is `null`. */
export interface Described {
  readonly key: string;
  /** In quotes, as statements name it. */
  readonly name: string;
  readonly type: string;
  readonly toCell: ((value: unknown) => unknown) | null;
  readonly fromCell: ((cell: unknown) => unknown) | null;
}

const quoted = (name: string): string => `"${name}"`;

export const nameOf = (table: Table): string => quoted(getTableName(table));

const described = ([key, column]: readonly [string, Column]): Described => ({
  key,
  name: quoted(column.name),
  type: column.getSQLType(),
  toCell:
    column.mapToDriverValue === Column.prototype.mapToDriverValue
      ? null
      : (value) => column.mapToDriverValue(value),
  fromCell:
    column.mapFromDriverValue === Column.prototype.mapFromDriverValue
      ? null
      : (cell) => column.mapFromDriverValue(cell),
});

const known = new WeakMap<Table, ReadonlyArray<Described>>();

/** The columns of a table, in their order; looked at once. */
export const columnsOf = (table: Table): ReadonlyArray<Described> => {
  const before = known.get(table);
  if (before) return before;
  const columns = Object.entries(getTableColumns(table)).map(described);
  known.set(table, columns);
  return columns;
};

/** A row as cells, in the order of columns. */
export const cellsOf = (columns: ReadonlyArray<Described>, row: object): Cells => {
  const values = row as Readonly<Record<string, unknown>>;
  return columns.map(({ key, toCell }) => {
    const value = values[key] ?? null;
    return toCell === null || value === null ? value : toCell(value);
  });
};

/** Cells as a row. */
export const rowOf = <T extends Table>(
  columns: ReadonlyArray<Described>,
  cells: Cells,
): T["$inferSelect"] => {
  const row: Record<string, unknown> = {};
  for (const [at, { key, fromCell }] of columns.entries()) {
    const cell = cells[at] ?? null;
    row[key] = fromCell === null || cell === null ? cell : fromCell(cell);
  }
  return row;
};
