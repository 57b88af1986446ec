import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import type { Queries } from "../unit.ts";

const MOST_STATEMENTS = 500;

export type Run = (
  text: string,
  params: ReadonlyArray<SQLInputValue>,
  method: "run" | "all" | "values" | "get",
) => { rows: Array<unknown> };

/** Runs statements on a connection, keeping the prepared ones. */
export const runner = (connection: DatabaseSync): Run => {
  const statements = new Map<string, StatementSync>();
  const prepare = (text: string): StatementSync => {
    const known = statements.get(text);
    if (known) return known;
    if (statements.size >= MOST_STATEMENTS) statements.clear();
    const statement = connection.prepare(text);
    statement.setReturnArrays(true);
    statements.set(text, statement);
    return statement;
  };
  return (text, params, method) => {
    const statement = prepare(text);
    if (method === "run") {
      statement.run(...params);
      return { rows: [] };
    }
    return { rows: statement.all(...params) };
  };
};

/**
 * Drizzle over a connection. The cast is safe as long as queries keep to what both dialects have;
 * the suite runs every one of them on both engines.
 */
export const queries = (run: Run): Queries =>
  drizzle(async (text, params, method) => run(text, params, method)) as unknown as Queries;
