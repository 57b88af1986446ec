import { DatabaseSync } from "node:sqlite";
import { Result } from "effect";
import { NotDurable } from "../open-refusal.ts";

const BUSY_TIMEOUT = 5_000;

/** What must be so for a commit to outlive a power cut, and for rows to keep their references. */
const PROMISES = [
  ["journal_mode", "wal"],
  ["synchronous", "2"],
  ["foreign_keys", "1"],
] as const;

/**
 * Room, in kibibytes and pages: the pages of a village's indexes stay in memory, the log is written
 * back in larger pieces, and what a savepoint or a statement may have to undo is kept in memory and
 * not in a file of its own (`2`). Nothing of it has to do with what outlives a power cut.
 */
const ROOM = [
  ["cache_size", "-65536"],
  ["wal_autocheckpoint", "8000"],
  ["temp_store", "2"],
] as const;

/** What is deleted or written over is not to be read off the disk afterwards. */
const FORGETTING = "pragma secure_delete = on";

const setting = (connection: DatabaseSync, name: string): string =>
  String(Object.values(connection.prepare(`pragma ${name}`).get() ?? {})[0]);

/** The one connection that writes. */
export const connectWriter = (file: string): DatabaseSync =>
  new DatabaseSync(file, { timeout: BUSY_TIMEOUT });

/** Makes the connection durable and proves it: the engine may leave a setting as it was. */
export const makeDurable = (connection: DatabaseSync): Result.Result<void, NotDurable> => {
  for (const [name, expected] of PROMISES) {
    connection.exec(`pragma ${name} = ${expected}`);
    const value = setting(connection, name);
    if (value !== expected) return Result.fail(new NotDurable({ setting: name, value }));
  }
  for (const [name, value] of ROOM) connection.exec(`pragma ${name} = ${value}`);
  connection.exec(FORGETTING);
  return Result.succeed(undefined);
};

/**
 * Empties the write-ahead log, in which older pages stand until it goes round. Where somebody still
 * looks at one of them it stays: nobody waits for them.
 */
export const emptyLog = (connection: DatabaseSync): void => {
  connection.exec("pragma busy_timeout = 0; pragma wal_checkpoint(truncate)");
  connection.exec(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
};

/** Writes the whole file anew, so that nothing of what it once held is left between the rows. */
export const writeAnew = (connection: DatabaseSync): void => {
  connection.exec("pragma temp_store = 1; vacuum; pragma temp_store = 2");
  emptyLog(connection);
};

/** A connection that can only read, and so never joins a transaction of the writer. */
export const connectReader = (file: string): DatabaseSync =>
  new DatabaseSync(file, { readOnly: true, timeout: BUSY_TIMEOUT });
