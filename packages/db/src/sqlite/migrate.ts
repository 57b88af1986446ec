import type { DatabaseSync } from "node:sqlite";
import { Result } from "effect";
import { type Migration, pending, unknownTo } from "../migrations/migration.ts";
import { NewerSchema } from "../open-refusal.ts";

const apply = (connection: DatabaseSync, steps: ReadonlyArray<Migration>): void => {
  const record = connection.prepare("insert into migration (name) values (?)");
  for (const { name, sql } of steps) {
    connection.exec(sql);
    record.run(name);
  }
  const broken = connection.prepare("pragma foreign_key_check").all();
  if (broken.length > 0) throw new Error(`migrations broke ${broken.length} foreign keys`);
};

/**
 * Brings the file to the newest schema, all or nothing. Foreign keys are off meanwhile, because
 * rebuilding a table would trip over them, and are checked before the commit.
 */
export const migrate = (
  connection: DatabaseSync,
  migrations: ReadonlyArray<Migration>,
): Result.Result<void, NewerSchema> => {
  connection.exec("pragma foreign_keys = off; begin immediate");
  try {
    connection.exec(`create table if not exists migration (
      name text not null primary key,
      applied_at integer not null default (unixepoch() * 1000)
    ) strict`);
    const rows = connection.prepare("select name from migration order by name").all();
    const applied = rows.map(({ name }) => String(name));
    const unknown = unknownTo(migrations, applied);
    if (unknown.length === 0) apply(connection, pending(migrations, applied));
    connection.exec("commit");
    return unknown.length > 0
      ? Result.fail(new NewerSchema({ unknown }))
      : Result.succeed(undefined);
  } finally {
    if (connection.isTransaction) connection.exec("rollback");
    connection.exec("pragma foreign_keys = on");
  }
};
