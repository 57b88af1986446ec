import * as pg from "drizzle-orm/pg-core";
import * as sqlite from "drizzle-orm/sqlite-core";

const bytea = pg.customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
});
const blob = sqlite.customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "blob",
});

/** Every whole number is 64 bits wide, because 32-bit arithmetic overflows in PostgreSQL alone. */
export const postgresKit = {
  table: pg.pgTable,
  text: (name: string) => pg.text(name),
  int: (name: string) => pg.bigint(name, { mode: "number" }),
  flag: (name: string) => pg.boolean(name),
  bytes: (name: string) => bytea(name),
  primaryKey: pg.primaryKey,
  foreignKey: pg.foreignKey,
  unique: pg.unique,
  uniqueIndex: pg.uniqueIndex,
  index: pg.index,
  check: pg.check,
};

/** The words in which a table is described. They are typed once, as PostgreSQL's. */
export type Kit = typeof postgresKit;

const described = {
  table: sqlite.sqliteTable,
  text: (name: string) => sqlite.text(name),
  int: (name: string) => sqlite.integer(name, { mode: "number" }),
  flag: (name: string) => sqlite.integer(name, { mode: "boolean" }),
  bytes: (name: string) => blob(name),
  primaryKey: sqlite.primaryKey,
  foreignKey: sqlite.foreignKey,
  unique: sqlite.unique,
  uniqueIndex: sqlite.uniqueIndex,
  index: sqlite.index,
  check: sqlite.check,
};

/**
 * The same words for SQLite. The cast is safe as long as a table says nothing beyond the kit and a
 * query nothing beyond what both dialects have; the suite runs every query on both engines.
 */
export const sqliteKit = described as unknown as Kit;
