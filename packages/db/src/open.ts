import { Result } from "effect";
import type { Database } from "./database.ts";
import type { OpenRefusal } from "./open-refusal.ts";
import { openPostgres } from "./postgres/open.ts";
import { openSqlite } from "./sqlite/open.ts";
import { enter } from "./vault/enter.ts";
import { newVaultKey, type Vault, vaultOf } from "./vault/vault.ts";

interface Opening {
  /** A file's path for SQLite, or `postgres://…` for a server. */
  readonly url: string;
  /** What is sealed with; `null` where there is no key yet: then it is only told which one is missing. */
  readonly vault: Vault | null;
}

/** Opens the data. What a version before left in the open is sealed first. */
export const openDatabase = async ({
  url,
  vault,
}: Opening): Promise<Result.Result<Database, OpenRefusal>> => {
  const own = vault ?? vaultOf(newVaultKey());
  const opened = /^postgres(ql)?:/.test(url) ? await openPostgres(url, own) : openSqlite(url, own);
  if (Result.isFailure(opened)) return Result.fail(opened.failure);
  const { database } = opened.success;
  try {
    const refusal = await enter(opened.success, vault);
    if (refusal === null) return Result.succeed(database);
    await database.close();
    return Result.fail(refusal);
  } catch (error) {
    await database.close();
    throw error;
  }
};
