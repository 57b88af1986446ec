import { DatabaseSync } from "node:sqlite";
import { Result } from "effect";
import pg from "pg";
import { expect, it } from "vitest";
import { migrate as migratePostgres } from "../postgres/migrate.ts";
import { migrate as migrateSqlite } from "../sqlite/migrate.ts";
import { dump } from "../testing/dump.ts";
import { type Engine, onEveryEngine, openAt, type Place } from "../testing/engine.ts";
import { foundVillage, WANG } from "../testing/village.ts";
import { earn, takeRice } from "../testing/work.ts";
import type { Migration } from "./migration.ts";
import { postgresMigrations } from "./postgres/index.ts";
import { sqliteMigrations } from "./sqlite/index.ts";

/** Migrates a place with our migrations and some more, as the program of tomorrow would. */
const migrate = async (
  name: Engine["name"],
  { url }: Place,
  more: ReadonlyArray<Migration>,
): Promise<void> => {
  if (name === "sqlite") {
    const connection = new DatabaseSync(url);
    try {
      Result.getOrThrow(migrateSqlite(connection, [...sqliteMigrations, ...more]));
    } finally {
      connection.close();
    }
    return;
  }
  const pool = new pg.Pool({ connectionString: url });
  try {
    Result.getOrThrow(await migratePostgres(pool, [...postgresMigrations, ...more]));
  } finally {
    await pool.end();
  }
};

const lived = async (at: Place): Promise<void> => {
  const database = await openAt(at);
  const village = await foundVillage(database);
  await database.write(village, async (tx) => {
    await earn(tx, WANG.id, 10);
    return takeRice(tx, "r", WANG.id);
  });
  await database.close();
};

onEveryEngine("migrating a village that has lived", ({ name, place }) => {
  it("changes nothing when there is nothing to do", async () => {
    const at = await place();
    await lived(at);
    const before = await dump(at);
    await migrate(name, at, []);
    expect(await dump(at)).toEqual(before);
  });

  it("adds what is new and keeps every row", async () => {
    const at = await place();
    await lived(at);
    const sql = "alter table good add column shelf text not null default ''";
    const rows = await at.all("select id from good");
    await migrate(name, at, [{ name: "9999-shelf", sql }]);
    expect(await at.all("select id, shelf from good")).toEqual(
      rows.map((row) => ({ ...row, shelf: "" })),
    );
  });

  it("does all or nothing", async () => {
    const at = await place();
    await lived(at);
    const before = await dump(at);
    const sql = "alter table good add column shelf text; alter table nowhere add column x text";
    await expect(migrate(name, at, [{ name: "9999-broken", sql }])).rejects.toThrow(/nowhere/);
    expect(await dump(at)).toEqual(before);
    expect(await at.all("select name from migration where name = '9999-broken'")).toEqual([]);
  });
});
