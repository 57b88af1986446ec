import { type Column, getTableColumns, getTableName, type Table } from "drizzle-orm";
import { Conflict } from "./conflict.ts";
import {
  type Cells,
  type PostgresStatements,
  type Read,
  type SqliteStatements,
  statementsOf,
  type Write,
} from "./unit.ts";

/**
 * Rows in sets, for the posting path: a set costs PostgreSQL one statement however many rows are in
 * it, and SQLite one prepared statement per row, which is what each of them does best. Everything
 * else speaks to the tables through the query builder.
 */
type Row<T extends Table> = T["$inferInsert"];

const columnsOf = (table: Table): ReadonlyArray<readonly [string, Column]> =>
  Object.entries(getTableColumns(table));

const quoted = (name: string): string => `"${name}"`;

/** A text that depends on the table and what is done with it only: made once. */
const texts = new WeakMap<Table, Map<string, string>>();
const textOf = (table: Table, key: string, make: () => string): string => {
  const known = texts.get(table) ?? new Map<string, string>();
  texts.set(table, known);
  const text = known.get(key) ?? make();
  known.set(key, text);
  return text;
};

const cellOf = (column: Column, value: unknown): unknown =>
  value === null || value === undefined ? null : column.mapToDriverValue(value);

const cellsOf = (columns: ReadonlyArray<readonly [string, Column]>, row: object): Cells => {
  const values: Readonly<Record<string, unknown>> = { ...row };
  return columns.map(([key, column]) => cellOf(column, values[key]));
};

/** The rows turned on their side: one array for each column, as `unnest` takes them. */
const sideways = (rows: ReadonlyArray<Cells>, width: number): ReadonlyArray<Cells> =>
  Array.from({ length: width }, (_, at) => rows.map((cells) => cells[at]));

const unnested = (columns: ReadonlyArray<readonly [string, Column]>, from = 1): string =>
  columns.map(([, column], at) => `$${at + from}::${column.getSQLType()}[]`).join(", ");

/** Inserts rows; none may be there already. */
export const insertSet = async <T extends Table>(
  tx: Write,
  table: T,
  rows: ReadonlyArray<Row<T>>,
): Promise<void> => {
  if (rows.length === 0) return;
  const columns = columnsOf(table);
  const names = columns.map(([, { name }]) => quoted(name)).join(", ");
  const into = `insert into ${quoted(getTableName(table))} (${names})`;
  const cells = rows.map((row) => cellsOf(columns, row));
  const statements = statementsOf(tx);
  if (statements.engine === "sqlite") {
    const text = textOf(
      table,
      "insert",
      () => `${into} values (${columns.map(() => "?").join(", ")})`,
    );
    for (const row of cells) statements.run(text, row);
    return;
  }
  const text = textOf(table, "insert", () => `${into} select * from unnest(${unnested(columns)})`);
  await statements.query(text, sideways(cells, columns.length));
};

/** One row of a change: where it is and what is expected there, and what it becomes. */
export interface Change<T extends Table> {
  readonly where: Partial<Row<T>>;
  readonly set: Partial<Row<T>>;
}

const picked = (
  table: Table,
  keys: ReadonlyArray<string>,
): ReadonlyArray<readonly [string, Column]> =>
  columnsOf(table).filter(([key]) => keys.includes(key));

const updateText = (
  engine: "sqlite" | "postgres",
  table: Table,
  sets: ReadonlyArray<readonly [string, Column]>,
  wheres: ReadonlyArray<readonly [string, Column]>,
): string => {
  const name = quoted(getTableName(table));
  if (engine === "sqlite") {
    const assigned = sets.map(([, column]) => `${quoted(column.name)} = ?`).join(", ");
    const found = wheres.map(([, column]) => `${quoted(column.name)} = ?`).join(" and ");
    return `update ${name} set ${assigned} where ${found}`;
  }
  const assigned = sets.map(([, column], at) => `${quoted(column.name)} = x.s${at}`).join(", ");
  const found = wheres.map(([, column], at) => `${name}.${quoted(column.name)} = x.w${at}`);
  const aliases = [...sets.map((_, at) => `s${at}`), ...wheres.map((_, at) => `w${at}`)].join(", ");
  const rows = unnested([...sets, ...wheres]);
  return `update ${name} set ${assigned} from unnest(${rows}) as x(${aliases}) where ${found.join(" and ")}`;
};

/**
 * Changes rows, each of them exactly once. The `where` of each repeats what the decision rested on;
 * a row that is not found there means that somebody decided on what was not locked.
 */
export const updateSet = async <T extends Table>(
  tx: Write,
  table: T,
  changes: ReadonlyArray<Change<T>>,
): Promise<void> => {
  const [first] = changes;
  if (!first) return;
  const sets = picked(table, Object.keys(first.set));
  const wheres = picked(table, Object.keys(first.where));
  const key = `update ${[...sets, "where", ...wheres].join()}`;
  const statements = statementsOf(tx);
  const text = textOf(table, key, () => updateText(statements.engine, table, sets, wheres));
  const cells = changes.map(({ set, where }) => [...cellsOf(sets, set), ...cellsOf(wheres, where)]);
  const changed =
    statements.engine === "sqlite"
      ? cells.reduce((sum, row) => sum + statements.run(text, row), 0)
      : (await statements.query(text, sideways(cells, sets.length + wheres.length))).changed;
  if (changed !== changes.length) {
    throw new Conflict(`rows of ${getTableName(table)} have changed meanwhile`);
  }
};

/** The columns of a table by name, for a statement of one's own, and the way back from its cells. */
export const selecting = <T extends Table>(
  table: T,
  prefix = "",
): { readonly names: string; readonly rowOf: (cells: Cells) => T["$inferSelect"] } => {
  const columns = columnsOf(table);
  const names = columns.map(([, { name }]) => `${prefix}${quoted(name)}`).join(", ");
  const rowOf = (cells: Cells) =>
    Object.fromEntries(
      columns.map(([key, column], at) => {
        const cell = cells[at];
        return [key, cell === null ? null : column.mapFromDriverValue(cell)];
      }),
    );
  return { names, rowOf };
};

type BySql = {
  readonly sqlite: (statements: SqliteStatements) => ReadonlyArray<Cells>;
  readonly postgres: (statements: PostgresStatements) => Promise<ReadonlyArray<Cells>>;
};

/** One question in the words of each engine. */
export const asking = async (
  read: Read,
  { sqlite, postgres }: BySql,
): Promise<ReadonlyArray<Cells>> => {
  const statements = statementsOf(read);
  return statements.engine === "sqlite" ? sqlite(statements) : postgres(statements);
};

/** Rows of the unit's village by one key, in the order of that key; locked where asked. */
export const selectSet = async <T extends Table>(
  read: Read,
  table: T,
  key: string & keyof Row<T>,
  values: ReadonlyArray<string>,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<ReadonlyArray<T["$inferSelect"]>> => {
  if (values.length === 0) return [];
  const { names, rowOf } = selecting(table);
  const [[, column] = []] = picked(table, [key]);
  if (!column) throw new Error(`${getTableName(table)} has no column ${key}`);
  const from = `select ${names} from ${quoted(getTableName(table))} where "village_id" =`;
  const sorted = [...new Set(values)].sort();
  const cells = await asking(read, {
    sqlite: ({ each }) => {
      const text = textOf(table, `select ${key}`, () => `${from} ? and ${quoted(column.name)} = ?`);
      return sorted.flatMap((value) => [...each(text, [read.village, value])]);
    },
    async postgres({ query }) {
      const by = `${quoted(column.name)} = any($2::text[]) order by ${quoted(column.name)}`;
      const text = textOf(
        table,
        `select ${key} ${lock}`,
        () => `${from} $1 and ${by}${lock ? " for update" : ""}`,
      );
      return (await query(text, [read.village, sorted])).rows;
    },
  });
  return cells.map(rowOf);
};
