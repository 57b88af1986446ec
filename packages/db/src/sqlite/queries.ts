import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import type { Queries, Session } from "../unit.ts";

const MOST_STATEMENTS = 500;

/** A statement of a connection, prepared once. */
export type Prepare = (text: string) => StatementSync;

export const preparing = (connection: DatabaseSync): Prepare => {
  const statements = new Map<string, StatementSync>();
  return (text) => {
    const known = statements.get(text);
    if (known) return known;
    if (statements.size >= MOST_STATEMENTS) statements.clear();
    const statement = connection.prepare(text);
    statement.setReturnArrays(true);
    statements.set(text, statement);
    return statement;
  };
};

/**
 * Drizzle over a connection. The cast is safe as long as queries keep to what both dialects have;
 * the suite runs every one of them on both engines.
 */
const queries = (prepare: Prepare): Queries =>
  drizzle(async (text, params: ReadonlyArray<SQLInputValue>, method) => {
    const statement = prepare(text);
    if (method !== "run") return { rows: statement.all(...params) };
    statement.run(...params);
    return { rows: [] };
  }) as unknown as Queries;

/** A session that dies with its unit, so that no late query joins somebody else's transaction. */
export const sessionOver = (prepare: Prepare): Session & { readonly end: () => void } => {
  let open = true;
  let built: Queries | undefined;
  const guarded: Prepare = (text) => {
    if (!open) throw new Error("the unit of work has ended");
    return prepare(text);
  };
  return {
    engine: "sqlite",
    get db() {
      built ??= queries(guarded);
      return built;
    },
    statements: {
      engine: "sqlite",
      // What is bound are texts, numbers and null, which is what SQLite takes.
      run: (text, params) => Number(guarded(text).run(...(params as SQLInputValue[])).changes),
      // Rows are arrays, as the statement was told.
      all: (text, params) =>
        guarded(text).all(...(params as SQLInputValue[])) as unknown as unknown[][],
      each: (text, params) =>
        guarded(text).iterate(...(params as SQLInputValue[])) as unknown as Iterable<unknown[]>,
    },
    end: () => {
      open = false;
    },
  };
};
