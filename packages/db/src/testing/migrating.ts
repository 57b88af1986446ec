import { DatabaseSync } from "node:sqlite";
import { Result } from "effect";
import pg from "pg";
import type { Migration } from "../migrations/migration.ts";
import { postgresMigrations } from "../migrations/postgres/index.ts";
import { sqliteMigrations } from "../migrations/sqlite/index.ts";
import { migrate as migratePostgres } from "../postgres/migrate.ts";
import { migrate as migrateSqlite } from "../sqlite/migrate.ts";
import type { Engine, Place } from "./engine.ts";

export const OURS = { sqlite: sqliteMigrations, postgres: postgresMigrations };

/** Migrates a place as far as some program would, be it older than ours or younger. */
export const migrate = async (
  name: Engine["name"],
  { url }: Place,
  steps: ReadonlyArray<Migration>,
): Promise<void> => {
  if (name === "sqlite") {
    const connection = new DatabaseSync(url);
    try {
      Result.getOrThrow(migrateSqlite(connection, steps));
    } finally {
      connection.close();
    }
    return;
  }
  const pool = new pg.Pool({ connectionString: url });
  try {
    Result.getOrThrow(await migratePostgres(pool, steps));
  } finally {
    await pool.end();
  }
};

/** Migrates a place up to and with one of our own steps. */
export const migrateThrough = (name: Engine["name"], at: Place, last: string): Promise<void> => {
  const steps = OURS[name];
  return migrate(name, at, steps.slice(0, steps.findIndex((step) => step.name === last) + 1));
};
