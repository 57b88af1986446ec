import { DatabaseSync, type StatementSync } from "node:sqlite";
import { type Changes, changesOf, type Posted, type Row, TABLES } from "./rows.ts";

const insertText = (table: string, row: Row): string => {
  const names = Object.keys(row);
  return `insert into ${table} (${names.join()}) values (${names.map(() => "?").join()})`;
};

const updateText = ({ table, set, where }: Changes): string =>
  `update ${table} set ${set.map((name) => `${name} = ?`).join()}
    where ${where.map((name) => `${name} = ?`).join(" and ")}`;

/** Writes rows as fast as SQLite takes them: prepared statements, and nothing decided. */
export const writeRaw = (url: string, batches: ReadonlyArray<ReadonlyArray<Posted>>): void => {
  const connection = new DatabaseSync(url);
  connection.exec(`pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;
    pragma cache_size = -65536; pragma wal_autocheckpoint = 8000`);
  const statements = new Map<string, StatementSync>();
  const run = (text: string, params: ReadonlyArray<string | number | null>): void => {
    const statement = statements.get(text) ?? connection.prepare(text);
    statements.set(text, statement);
    statement.run(...params);
  };
  for (const batch of batches) {
    connection.exec("begin immediate");
    for (const posted of batch) {
      for (const table of TABLES) {
        for (const row of posted[table]) run(insertText(table, row), Object.values(row));
      }
    }
    for (const changes of changesOf(batch)) {
      for (const params of changes.params) run(updateText(changes), params);
    }
    connection.exec("commit");
  }
  connection.close();
};
