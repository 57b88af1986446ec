import { Option, Result } from "effect";
import pg from "pg";
import type { Opened } from "../database.ts";
import { postgresMigrations } from "../migrations/postgres/index.ts";
import { NotDurable, type OpenRefusal, ServerUnreachable } from "../open-refusal.ts";
import { SEALED_TABLES } from "../vault/places.ts";
import type { Vault } from "../vault/vault.ts";
import { APPLICATION } from "./alone.ts";
import { migrate } from "./migrate.ts";
import { bothUntilDone, readOnce, writeUntilDone } from "./units.ts";

const MOST_CONNECTIONS = 10;
const CONNECTION_TIMEOUT = 5_000;

const reach = async (
  pool: pg.Pool,
  host: string,
): Promise<Result.Result<void, ServerUnreachable | NotDurable>> => {
  try {
    const { rows } = await pool.query<{ synchronous_commit: string }>("show synchronous_commit");
    const value = rows[0]?.synchronous_commit ?? "";
    return value === "off"
      ? Result.fail(new NotDurable({ setting: "synchronous_commit", value }))
      : Result.succeed(undefined);
  } catch (error) {
    const detail = error instanceof Error ? error.message : "no answer";
    return Result.fail(new ServerUnreachable({ host, detail }));
  }
};

/** Opens a PostgreSQL database by its URL. */
export const openPostgres = async (
  url: string,
  vault: Vault,
): Promise<Result.Result<Opened, OpenRefusal>> => {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: APPLICATION,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECTION_TIMEOUT,
  });
  // An idle connection that the server drops is replaced by the pool; the next unit tells if not.
  pool.on("error", () => undefined);
  const reached = await reach(pool, new URL(url).host);
  const refusal: OpenRefusal | null = Result.isFailure(reached)
    ? reached.failure
    : Option.getOrNull(Result.getFailure(await migrate(pool, postgresMigrations)));
  if (refusal) {
    await pool.end();
    return Result.fail(refusal);
  }
  let ended: Promise<void> | undefined;
  const served = { pool, vault };
  const vacuum = async (how: string): Promise<void> => {
    await pool.query(`vacuum ${how} ${SEALED_TABLES.join(", ")}`);
  };
  return Result.succeed({
    database: {
      engine: "postgres",
      read: (village, query) => readOnce(served, village, query),
      survey: (village, query) => readOnce(served, village, query),
      write: (village, work) => writeUntilDone(served, village, work),
      both: (first, second, work) => bothUntilDone(served, first, second, work),
      scrub: () => vacuum(""),
      close: () => {
        ended ??= pool.end();
        return ended;
      },
    },
    writeAnew: () => vacuum("full"),
  });
};
