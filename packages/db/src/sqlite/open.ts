import type { DatabaseSync } from "node:sqlite";
import { Result } from "effect";
import type { Database, Opened } from "../database.ts";
import { sqliteMigrations } from "../migrations/sqlite/index.ts";
import type { OpenRefusal } from "../open-refusal.ts";
import type { Vault } from "../vault/vault.ts";
import { connectReader, connectWriter, emptyLog, makeDurable, writeAnew } from "./connect.ts";
import { damageIn, inspect, isOurs, quickCheck } from "./file.ts";
import { migrate } from "./migrate.ts";
import { Reader } from "./reader.ts";
import { Writer } from "./writer.ts";

/** Nothing is written before the file is known to be sound and ours. */
const prepare = (connection: DatabaseSync, file: string, check: boolean) =>
  Result.gen(function* () {
    yield* isOurs(connection, file);
    if (check) yield* quickCheck(connection, file);
    yield* makeDurable(connection);
    yield* migrate(connection, sqliteMigrations);
  });

const serve = (connection: DatabaseSync, file: string, vault: Vault): Opened => {
  const writer = new Writer(connection, vault);
  const reader = new Reader(connectReader(file), vault);
  const end = async () => {
    await reader.close();
    await writer.close();
  };
  let ended: Promise<void> | undefined;
  const database: Database = {
    engine: "sqlite",
    read: (village, query) => reader.read(village, query),
    async survey(village, query) {
      const own = new Reader(connectReader(file), vault);
      try {
        return await own.read(village, query);
      } finally {
        await own.close();
      }
    },
    write: (village, work) => writer.write(village, work),
    both: (first, second, work) => writer.both(first, second, work),
    scrub: () => reader.alone(() => writer.between(emptyLog)),
    close: () => {
      ended ??= end();
      return ended;
    },
  };
  return { database, writeAnew: () => reader.alone(() => writer.between(writeAnew)) };
};

/** Opens a village's file, or makes it. */
export const openSqlite = (file: string, vault: Vault): Result.Result<Opened, OpenRefusal> => {
  const inspected = inspect(file);
  if (Result.isFailure(inspected)) return Result.fail(inspected.failure);
  const connection = connectWriter(file);
  try {
    const ready = prepare(connection, file, inspected.success.check);
    if (Result.isSuccess(ready)) return Result.succeed(serve(connection, file, vault));
    connection.close();
    return Result.fail(ready.failure);
  } catch (error) {
    connection.close();
    const damage = damageIn(error, file);
    if (damage) return Result.fail(damage);
    throw error;
  }
};
