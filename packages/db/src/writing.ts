import type { Table } from "drizzle-orm";
import { cellsOf, columnsOf, type Described, nameOf } from "./columns.ts";
import type { Cells } from "./unit.ts";

/**
 * Statements of the posting path, in the words of each engine. PostgreSQL takes a set of rows at
 * once, turned on their side: one array for each column.
 */
type Row<T extends Table> = T["$inferInsert"];

interface Statement {
  /** Tells it from all others. */
  readonly number: number;
  /** Takes one row; its cells are the parameters. */
  readonly sqlite: string;
  /** Takes all rows; the first array is the parameter of that number. */
  readonly postgres: (first: number) => string;
  /** How many cells a row has. */
  readonly width: number;
  /** The table in which every row has to be there once, where rows are changed. */
  readonly changes: string | null;
}

/** A statement with its rows. */
export interface Writing {
  readonly statement: Statement;
  readonly rows: ReadonlyArray<Cells>;
}

/** What depends on the table and what is done with it only: made once. */
const onceFor = <A>(make: (table: Table, keys: ReadonlyArray<ReadonlyArray<string>>) => A) => {
  const known = new WeakMap<Table, Map<string, A>>();
  return (table: Table, ...keys: ReadonlyArray<ReadonlyArray<string>>): A => {
    const made = known.get(table) ?? new Map<string, A>();
    known.set(table, made);
    const name = keys.join("|");
    const one = made.get(name) ?? make(table, keys);
    made.set(name, one);
    return one;
  };
};

let statements = 0;
const numbered = (statement: Omit<Statement, "number">): Statement => {
  statements += 1;
  return { number: statements, ...statement };
};

const listed = (columns: ReadonlyArray<Described>, each: (name: string, at: number) => string) =>
  columns.map(({ name }, at) => each(name, at));

const arrays = (columns: ReadonlyArray<Described>, first: number): string =>
  columns.map(({ type }, at) => `$${first + at}::${type}[]`).join(", ");

const insertion = onceFor((table) => {
  const columns = columnsOf(table);
  const names = listed(columns, (name) => name).join(", ");
  const into = `insert into ${nameOf(table)} (${names})`;
  const statement = numbered({
    sqlite: `${into} values (${listed(columns, () => "?").join(", ")})`,
    postgres: (first) => `${into} select * from unnest(${arrays(columns, first)})`,
    width: columns.length,
    changes: null,
  });
  return { columns, statement };
});

/** Rows that are inserted; none may be there already. */
export const inserting = <T extends Table>(table: T, rows: ReadonlyArray<Row<T>>): Writing => {
  const { columns, statement } = insertion(table);
  return { statement, rows: rows.map((row) => cellsOf(columns, row)) };
};

const picked = (table: Table, keys: ReadonlyArray<string> = []): ReadonlyArray<Described> =>
  keys.flatMap((key) => columnsOf(table).filter((column) => column.key === key));

const change = onceFor((table, [setKeys, whereKeys]) => {
  const [sets, wheres] = [picked(table, setKeys), picked(table, whereKeys)];
  const name = nameOf(table);
  const aliases = [...sets.map((_, at) => `s${at}`), ...wheres.map((_, at) => `w${at}`)];
  const statement = numbered({
    sqlite: `update ${name} set ${listed(sets, (column) => `${column} = ?`).join(", ")}
      where ${listed(wheres, (column) => `${column} = ?`).join(" and ")}`,
    postgres: (first) =>
      `update ${name} set ${listed(sets, (column, at) => `${column} = x.s${at}`).join(", ")}
      from unnest(${arrays([...sets, ...wheres], first)}) as x(${aliases.join(", ")})
      where ${listed(wheres, (column, at) => `${name}.${column} = x.w${at}`).join(" and ")}`,
    width: sets.length + wheres.length,
    changes: name,
  });
  return { sets, wheres, statement };
});

/** One row of a change: where it is and what is expected there, and what it becomes. */
export interface Change<T extends Table> {
  readonly where: Partial<Row<T>>;
  readonly set: Partial<Row<T>>;
}

/**
 * Rows that are changed alike, each of them exactly once. The `where` of each repeats what the
 * decision rested on; a row that is not found there means that somebody decided on what was not
 * locked.
 */
export const changing = <T extends Table>(
  table: T,
  changes: ReadonlyArray<Change<T>>,
): ReadonlyArray<Writing> => {
  const [first] = changes;
  if (!first) return [];
  const { sets, wheres, statement } = change(
    table,
    Object.keys(first.set),
    Object.keys(first.where),
  );
  const rows = changes.map(({ set, where }) => [...cellsOf(sets, set), ...cellsOf(wheres, where)]);
  return [{ statement, rows }];
};
