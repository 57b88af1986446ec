import { getTableName } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import { getTableConfig as getSqliteConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { postgresTables, sqliteTables, type Tables } from "../tables/define.ts";
import type { Engine } from "./engine.ts";

/** What a table is, in words that can be read off a description and off a database alike. */
export type Shape = ReadonlyArray<string>;

/** Takes the cast of `tables/kit.ts` back. */
const asSqlite = (table: unknown): SQLiteTable => table as SQLiteTable;

/** Columns of keys and of indexes have different classes, and both have names. */
const names = (columns: ReadonlyArray<object>): string =>
  columns.map((column) => ("name" in column ? column.name : "an expression")).join(", ");

/** A table as it is described to an engine. */
const shapeOf = (engine: Engine["name"], key: keyof Tables): Shape => {
  const config =
    engine === "sqlite"
      ? getSqliteConfig(asSqlite(sqliteTables[key]))
      : getTableConfig(postgresTables[key]);
  const keys = config.primaryKeys.flatMap(({ columns }) => [...columns]);
  const single = config.columns.filter(({ primary }) => primary);
  return [
    ...config.columns.map(
      (column) => `${column.name} ${column.getSQLType()}${column.notNull ? " not null" : ""}`,
    ),
    `primary key (${names([...keys, ...single])})`,
    ...config.uniqueConstraints.map(({ columns }) => `unique (${names(columns)})`),
    ...config.indexes.map(({ config: { unique, columns, where } }) =>
      [unique ? "unique index" : "index", `(${names(columns)})`, ...(where ? ["where"] : [])].join(
        " ",
      ),
    ),
    ...config.foreignKeys.map((foreignKey) => {
      const { columns, foreignTable, foreignColumns } = foreignKey.reference();
      return `(${names(columns)}) references ${getTableName(foreignTable)} (${names(foreignColumns)})`;
    }),
  ].sort();
};

/** Every table as it is described to an engine. */
export const describedShapes = (engine: Engine["name"]): Record<string, Shape> =>
  Object.fromEntries(
    (Object.keys(postgresTables) as Array<keyof Tables>).map((key) => [
      getTableName(postgresTables[key]),
      shapeOf(engine, key),
    ]),
  );
