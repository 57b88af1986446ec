import { type Column, type SQL, sql } from "drizzle-orm";

/** Sums and counts come as text from PostgreSQL, because they may be wider than 64 bits. */
export const number = (expression: SQL): SQL<number> => expression.mapWith(Number);

/** The sum of a column; zero of none. */
export const total = (column: Column): SQL<number> => number(sql`coalesce(sum(${column}), 0)`);
