import { existsSync, readFileSync } from "node:fs";
import { getTableName } from "drizzle-orm";
import { postgresTables } from "../tables/define.ts";
import type { Engine, Place } from "./engine.ts";

export const TABLE_NAMES = Object.values(postgresTables).map(getTableName);

const NAMES: Record<Engine["name"], string> = {
  sqlite: "select name from sqlite_schema where type = 'table'",
  postgres: "select tablename as name from pg_tables where schemaname = 'public'",
};

/** All that a stranger gets at: every row of every table that is there, and the bytes of the files. */
export const everything = async ({ name }: Engine, place: Place): Promise<string> => {
  const texts: Array<string> = [];
  for (const table of await place.all(NAMES[name])) {
    texts.push(JSON.stringify(await place.all(`select * from ${String(table.name)}`)));
  }
  const files = [place.url, `${place.url}-wal`].filter((file) => existsSync(file));
  return [...texts, ...files.map((file) => readFileSync(file).toString("latin1"))].join("\n");
};

/** Which of some secrets stand in the open. */
export const openOf = async (
  engine: Engine,
  place: Place,
  secrets: ReadonlyArray<string>,
): Promise<ReadonlyArray<string>> => {
  const all = await everything(engine, place);
  const inBytes = (secret: string) => Buffer.from(secret).toString("latin1");
  return secrets.filter((secret) => all.includes(secret) || all.includes(inBytes(secret)));
};

/** Every row of every table, so that "nothing changed" can be said of every byte. */
export const dump = async ({ all }: Place): Promise<Record<string, unknown>> => {
  const tables: Record<string, unknown> = {};
  for (const name of TABLE_NAMES) {
    const rows = await all(`select * from ${name}`);
    tables[name] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return tables;
};
