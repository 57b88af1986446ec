import { Result } from "effect";
import type pg from "pg";
import { type Migration, pending, unknownTo } from "../migrations/migration.ts";
import { NewerSchema } from "../open-refusal.ts";

/** Any number that nobody else locks: two programs that start together migrate one after the other. */
const MIGRATING = 4_812_073;

const apply = async (
  client: pg.PoolClient,
  migrations: ReadonlyArray<Migration>,
): Promise<Result.Result<void, NewerSchema>> => {
  await client.query("select pg_advisory_xact_lock($1)", [MIGRATING]);
  await client.query(`create table if not exists migration (
    name text not null primary key,
    applied_at bigint not null default (extract(epoch from now()) * 1000)::bigint
  )`);
  const { rows } = await client.query<{ name: string }>("select name from migration order by name");
  const applied = rows.map(({ name }) => name);
  const unknown = unknownTo(migrations, applied);
  if (unknown.length > 0) return Result.fail(new NewerSchema({ unknown }));
  for (const { name, sql } of pending(migrations, applied)) {
    await client.query(sql);
    await client.query("insert into migration (name) values ($1)", [name]);
  }
  return Result.succeed(undefined);
};

/** Brings the database to the newest schema, all or nothing. */
export const migrate = async (
  pool: pg.Pool,
  migrations: ReadonlyArray<Migration>,
): Promise<Result.Result<void, NewerSchema>> => {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const result = await apply(client, migrations);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
};
