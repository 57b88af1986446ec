import type { Table } from "drizzle-orm";
import { columnsOf, nameOf, rowOf } from "./columns.ts";
import { Conflict } from "./conflict.ts";
import {
  type Cells,
  type PostgresStatements,
  type Read,
  type SqliteStatements,
  statementsOf,
  type Write,
} from "./unit.ts";
import { type Change, changing, inserting, type Writing } from "./writing.ts";

/**
 * Rows in sets, for the posting path: a set costs PostgreSQL one statement however many rows are in
 * it, and SQLite one prepared statement per row, which is what each of them does best. Everything
 * else speaks to the tables through the query builder.
 */
type Row<T extends Table> = T["$inferInsert"];

const allThere = ({ statement: { changes }, rows }: Writing, changed: number): void => {
  if (changes === null || changed === rows.length) return;
  throw new Conflict(`rows of ${changes} have changed meanwhile`);
};

const counting = ({ statement }: Writing): boolean => statement.changes !== null;

const writeInSqlite = ({ run }: SqliteStatements, writings: ReadonlyArray<Writing>): void => {
  for (const writing of writings) {
    let changed = 0;
    for (const row of writing.rows) changed += run(writing.statement.sqlite, row);
    allThere(writing, changed);
  }
};

const texts = new Map<string, string>();

/** All statements as one: each is a part of it, and those that change rows say how many. */
const textOf = (writings: ReadonlyArray<Writing>): string => {
  const key = writings.map(({ statement }) => statement.number).join();
  const known = texts.get(key);
  if (known !== undefined) return known;
  let params = 1;
  const parts = writings.map(({ statement: { postgres, width, changes } }, nth) => {
    const part = postgres(params);
    params += width;
    return `w${nth} as (${part}${changes === null ? "" : " returning 1"})`;
  });
  const counts = writings.flatMap((writing, nth) =>
    counting(writing) ? [`(select count(*)::int from w${nth})`] : [],
  );
  const text = `with ${parts.join(", ")} select ${counts.join(", ")}`;
  texts.set(key, text);
  return text;
};

const writeInPostgres = async (
  { query }: PostgresStatements,
  writings: ReadonlyArray<Writing>,
): Promise<void> => {
  const params = writings.flatMap(({ statement: { width }, rows }) =>
    Array.from({ length: width }, (_, at) => rows.map((cells) => cells[at])),
  );
  const { rows } = await query(textOf(writings), params);
  const counts = rows[0] ?? [];
  for (const [nth, writing] of writings.filter(counting).entries()) {
    allThere(writing, Number(counts[nth]));
  }
};

/** Writes sets of rows: changes first, so that whoever decided on what is no longer so conflicts. */
export const writeAll = async (tx: Write, writings: ReadonlyArray<Writing>): Promise<void> => {
  const some = writings.filter(({ rows }) => rows.length > 0);
  const statements = statementsOf(tx);
  for (const part of [some.filter(counting), some.filter((one) => !counting(one))]) {
    if (part.length === 0) continue;
    if (statements.engine === "sqlite") writeInSqlite(statements, part);
    else await writeInPostgres(statements, part);
  }
};

/** Inserts rows; none may be there already. */
export const insertSet = <T extends Table>(
  tx: Write,
  table: T,
  rows: ReadonlyArray<Row<T>>,
): Promise<void> => writeAll(tx, [inserting(table, rows)]);

/** Changes rows, each of them exactly once, or conflicts. */
export const updateSet = <T extends Table>(
  tx: Write,
  table: T,
  changes: ReadonlyArray<Change<T>>,
): Promise<void> => writeAll(tx, changing(table, changes));

/** The columns of a table by name, for a statement of one's own, and the way back from its cells. */
export const selecting = <T extends Table>(
  table: T,
  prefix = "",
): { readonly names: string; readonly rowOf: (cells: Cells) => T["$inferSelect"] } => {
  const columns = columnsOf(table);
  const names = columns.map(({ name }) => `${prefix}${name}`).join(", ");
  return { names, rowOf: (cells) => rowOf(columns, cells) };
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
  const { names, rowOf: toRow } = selecting(table);
  const column = columnsOf(table).find((one) => one.key === key)?.name;
  if (column === undefined) throw new Error(`${nameOf(table)} has no column ${key}`);
  const from = `select ${names} from ${nameOf(table)} where "village_id" =`;
  const sorted = [...new Set(values)].sort();
  const cells = await asking(read, {
    sqlite({ all }) {
      const text = `${from} ? and ${column} = ?`;
      return sorted.flatMap((value) => all(text, [read.village, value]));
    },
    async postgres({ query }) {
      const by = `${column} = any($2::text[]) order by ${column}${lock ? " for update" : ""}`;
      return (await query(`${from} $1 and ${by}`, [read.village, sorted])).rows;
    },
  });
  return cells.map(toRow);
};
