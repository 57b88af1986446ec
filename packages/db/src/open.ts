import type { Result } from "effect";
import type { Database } from "./database.ts";
import type { OpenRefusal } from "./open-refusal.ts";
import { openPostgres } from "./postgres/open.ts";
import { openSqlite } from "./sqlite/open.ts";

/** Opens the data: `url` is a file's path for SQLite, or `postgres://…` for a server. */
export const openDatabase = async ({
  url,
}: {
  readonly url: string;
}): Promise<Result.Result<Database, OpenRefusal>> =>
  /^postgres(ql)?:/.test(url) ? openPostgres(url) : openSqlite(url);
