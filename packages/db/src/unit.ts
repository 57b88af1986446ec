import type { VillageId } from "@huzhu/domain/people";
import { sql } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { postgresTables, sqliteTables, type Tables } from "./tables/define.ts";
import type { Safe } from "./vault/safe.ts";

/** Typed once, as PostgreSQL's; the cast for SQLite stands in `sqlite/queries.ts`. */
export type Queries = NodePgDatabase<Record<string, never>>;

/** A row as the engine gives it, in the order of the columns that were asked for. */
export type Cells = ReadonlyArray<unknown>;

/** SQLite itself, for the few statements that are too many for a query builder. */
export interface SqliteStatements {
  readonly engine: "sqlite";
  /** Runs a statement and tells how many rows it changed. */
  readonly run: (text: string, params: Cells) => number;
  /** The few rows of a statement. */
  readonly all: (text: string, params: Cells) => ReadonlyArray<Cells>;
  /** Rows one after the other; whoever has enough stops. */
  readonly each: (text: string, params: Cells) => Iterable<Cells>;
}

/** PostgreSQL itself; statements are prepared once for each connection. */
export interface PostgresStatements {
  readonly engine: "postgres";
  readonly query: (
    text: string,
    params: Cells,
  ) => Promise<{ readonly rows: ReadonlyArray<Cells>; readonly changed: number }>;
}

/** How an engine's rows are reached: by the query builder, or by statements of our own. */
export interface Session {
  readonly engine: "sqlite" | "postgres";
  readonly db: Queries;
  readonly statements: SqliteStatements | PostgresStatements;
}

const session = Symbol("session");
const safe = Symbol("safe");
const writable = Symbol("writable");

/** Sight of one village's rows. Only the repositories can look through it. */
export interface Read {
  readonly village: VillageId;
  readonly [session]: Session;
  readonly [safe]: Safe;
}

/** An open unit of work, the only thing that can change rows. It is dead once the unit has ended. */
export interface Write extends Read {
  readonly [writable]: true;
}

export const readUnit = (village: VillageId, over: Session, own: Safe): Read => ({
  village,
  [session]: over,
  [safe]: own,
});

export const writeUnit = (village: VillageId, over: Session, own: Safe): Write => ({
  ...readUnit(village, over, own),
  [writable]: true,
});

/** The same unit, whose cells are sealed and opened by another key. */
export const sealedBy = (unit: Write, own: Safe): Write => ({ ...unit, [safe]: own });

/** What seals and opens the cells of the unit's village. */
export const safeOf = (unit: Read): Safe => unit[safe];

const TABLES: Record<Session["engine"], Tables> = {
  sqlite: sqliteTables,
  postgres: postgresTables,
};

/** The queries and tables behind a unit. */
export const within = (unit: Read): Tables & { readonly db: Queries } => {
  const { engine, db } = unit[session];
  return { ...TABLES[engine], db };
};

/** A query that can take its rows for itself until the unit ends. */
interface Lockable<Rows> extends PromiseLike<Rows> {
  readonly for: (strength: "update") => PromiseLike<Rows>;
}

/** The engine behind a unit: only `sets.ts`, and what reads whole tables, speaks to it. */
export const statementsOf = (unit: Read): SqliteStatements | PostgresStatements =>
  unit[session].statements;

/** The table of a name, as the unit's engine describes it. */
export const tableOf = <Name extends keyof Tables>(unit: Read, name: Name): Tables[Name] =>
  TABLES[unit[session].engine][name];

/**
 * Runs a query and locks its rows. Queries name their rows in the order of their keys, so that two
 * units never wait for each other; and rows that may not be there yet are inserted first, so that
 * there is something to lock. In SQLite the one writer has locked everything already.
 */
export const locking = <Rows>(unit: Write, query: Lockable<Rows>): PromiseLike<Rows> =>
  unit[session].engine === "postgres" ? query.for("update") : query;

/**
 * Takes a name for itself until the unit ends, even where there is no row yet to lock: whoever asks
 * for the same name waits, and then sees what this unit has written.
 */
export const holding = async (unit: Write, name: string): Promise<void> => {
  const { engine, db } = unit[session];
  if (engine === "sqlite") return;
  const key = `${unit.village}/${name}`;
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
};
