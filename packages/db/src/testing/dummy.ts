import { getTableColumns, getTableName } from "drizzle-orm";
import { postgresTables, type Tables } from "../tables/define.ts";

const VALUES: Readonly<Record<string, string>> = { text: "'x'", bigint: "1", boolean: "false" };
const BYTES = { sqlite: "x'00'", postgres: "'x'" };

/** SQL that puts a row into a table, in which every column says something that makes no sense. */
export const dummyRow = (
  engine: keyof typeof BYTES,
  table: keyof Tables,
  village: string,
): string => {
  const columns = Object.values(getTableColumns(postgresTables[table]));
  const cells = columns.map((column) =>
    column.name === "village_id" ? `'${village}'` : (VALUES[column.getSQLType()] ?? BYTES[engine]),
  );
  const names = columns.map(({ name }) => name).join(", ");
  return `insert into ${getTableName(postgresTables[table])} (${names}) values (${cells.join(", ")})`;
};
