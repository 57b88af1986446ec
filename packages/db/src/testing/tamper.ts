import { DatabaseSync } from "node:sqlite";
import type { Engine, Place } from "./engine.ts";

const inSqlite = ({ url }: Place, statements: ReadonlyArray<string>): void => {
  const connection = new DatabaseSync(url, { enableForeignKeyConstraints: false });
  const triggers = connection.prepare("select name, sql from sqlite_schema where type = 'trigger'");
  const all = triggers.all();
  for (const { name } of all) connection.exec(`drop trigger ${name}`);
  for (const each of statements) connection.exec(each);
  for (const { sql } of all) connection.exec(String(sql));
  connection.close();
};

const inPostgres = async ({ all }: Place, statements: ReadonlyArray<string>): Promise<void> => {
  const triggers = await all(
    "select tgrelid::regclass::text as own, tgname as name from pg_trigger where not tgisinternal",
  );
  const each = (does: string): ReadonlyArray<string> =>
    triggers.map(({ own, name }) => `alter table ${own} ${does} trigger ${name}`);
  const past = ["set session_replication_role = replica", ...each("disable")];
  const back = [...each("enable always"), "set session_replication_role = origin"];
  await all([...past, ...statements, ...back].join("; "));
};

/**
 * Changes rows as somebody would who has the machine and knows what they do: past triggers, foreign
 * keys and policies, which are all in their place again afterwards.
 */
export const tamper = async (
  { name }: Engine,
  place: Place,
  statements: ReadonlyArray<string>,
): Promise<void> => {
  if (name === "sqlite") inSqlite(place, statements);
  else await inPostgres(place, statements);
};
