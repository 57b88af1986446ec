import { setImmediate as turn } from "node:timers/promises";
import {
  type Cells,
  type PostgresStatements,
  type Read,
  type SqliteStatements,
  statementsOf,
} from "./unit.ts";

/** So many rows at a time: few enough that others have their turn between them. */
const AT_ONCE = 2_000;

/** A look at a village that may be broken off. */
export interface Look {
  readonly read: Read;
  readonly signal?: AbortSignal | undefined;
}

type Batches = AsyncGenerator<ReadonlyArray<Cells>>;

async function* inSqlite({ each }: SqliteStatements, text: string, params: Cells): Batches {
  let rows: Array<Cells> = [];
  await turn();
  for (const row of each(text, params)) {
    rows.push(row);
    if (rows.length < AT_ONCE) continue;
    yield rows;
    rows = [];
    await turn();
  }
  yield rows;
}

async function* inPostgres({ query }: PostgresStatements, text: string, params: Cells): Batches {
  // One name for one text: a statement that was prepared keeps the shape of its rows.
  const name = `look_${nameOf(text)}`;
  await query(`declare ${name} no scroll cursor for ${text}`, params);
  for (;;) {
    const { rows } = await query(`fetch ${AT_ONCE} from ${name}`, []);
    yield rows;
    if (rows.length < AT_ONCE) break;
  }
  await query(`close ${name}`, []);
}

const names = new Map<string, number>();
const nameOf = (text: string): number => {
  const known = names.get(text) ?? names.size;
  names.set(text, known);
  return known;
};

/** `?` is SQLite's word for a parameter. */
const numbered = (text: string): string => {
  let last = 0;
  return text.replace(/\?/g, () => {
    last += 1;
    return `$${last}`;
  });
};

/**
 * The rows of a statement, some at a time, so that a million of them never stand in memory. The
 * statement has one `?`, which is the village.
 */
export async function* batches({ read, signal }: Look, text: string): Batches {
  const statements = statementsOf(read);
  const params = [read.village];
  const all =
    statements.engine === "sqlite"
      ? inSqlite(statements, text, params)
      : inPostgres(statements, numbered(text), params);
  for await (const rows of all) {
    signal?.throwIfAborted();
    yield rows;
  }
}
