import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { Result, Schema } from "effect";
import { FileDamaged, FolderNotWritable, NotADatabase } from "../open-refusal.ts";

/** Checking a file of this size, in bytes, still takes less than a second. */
const QUICK_TO_CHECK = 64 * 1024 * 1024;

const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/** Whether the last run ended without closing: its write-ahead log is still there. */
const endedUncleanly = (file: string): boolean => {
  const log = `${file}-wal`;
  return existsSync(log) && statSync(log).size > 0;
};

const mayWrite = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Whether the file can be kept where it is to be kept; and whether to look it through first. */
export const inspect = (
  file: string,
): Result.Result<{ readonly check: boolean }, FolderNotWritable | NotADatabase> => {
  const folder = dirname(file);
  if (!mayWrite(folder) || !statSync(folder).isDirectory()) {
    return Result.fail(new FolderNotWritable({ folder }));
  }
  if (!existsSync(file)) return Result.succeed({ check: false });
  if (!statSync(file).isFile()) return Result.fail(new NotADatabase({ file }));
  if (!mayWrite(file)) return Result.fail(new FolderNotWritable({ folder }));
  return Result.succeed({ check: endedUncleanly(file) || statSync(file).size < QUICK_TO_CHECK });
};

/** A file that holds tables but none of our migrations belongs to another program. */
export const isOurs = (
  connection: DatabaseSync,
  file: string,
): Result.Result<void, NotADatabase> => {
  const tables = connection.prepare("select name from sqlite_schema where type = 'table'").all();
  return tables.length === 0 || tables.some(({ name }) => name === "migration")
    ? Result.succeed(undefined)
    : Result.fail(new NotADatabase({ file }));
};

/** Looks for damage. */
export const quickCheck = (
  connection: DatabaseSync,
  file: string,
): Result.Result<void, FileDamaged> => {
  const [first] = Object.values(connection.prepare("pragma quick_check(1)").get() ?? {});
  return first === "ok"
    ? Result.succeed(undefined)
    : Result.fail(new FileDamaged({ file, detail: String(first) }));
};

const SqliteError = Schema.Struct({ errcode: Schema.Int, message: Schema.String });

/** What an error of the engine says about the file; `null` when it is about something else. */
export const damageIn = (error: unknown, file: string): FileDamaged | NotADatabase | null => {
  if (!Schema.is(SqliteError)(error)) return null;
  const code = error.errcode & 0xff;
  if (code === NOT_A_DATABASE) return new NotADatabase({ file });
  return code === CORRUPT ? new FileDamaged({ file, detail: error.message }) : null;
};
