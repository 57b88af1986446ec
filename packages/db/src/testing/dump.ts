import { getTableName } from "drizzle-orm";
import { postgresTables } from "../tables/define.ts";
import type { Place } from "./engine.ts";

export const TABLE_NAMES = Object.values(postgresTables).map(getTableName);

/** Every row of every table, so that "nothing changed" can be said of every byte. */
export const dump = async ({ all }: Place): Promise<Record<string, unknown>> => {
  const tables: Record<string, unknown> = {};
  for (const name of TABLE_NAMES) {
    const rows = await all(`select * from ${name}`);
    tables[name] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return tables;
};
