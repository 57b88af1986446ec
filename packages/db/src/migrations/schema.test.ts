import { expect, it } from "vitest";
import { TABLE_NAMES } from "../testing/dump.ts";
import { onEveryEngine, openAt, type Place } from "../testing/engine.ts";
import { describedShapes, type Shape } from "../testing/shape.ts";

const text = (value: unknown): string => String(value);

const sqliteIndexes = async ({ all }: Place, table: string): Promise<Shape> => {
  const lines: Array<string> = [];
  for (const index of await all(`select * from pragma_index_list('${table}')`)) {
    const info = await all(`select name from pragma_index_info('${text(index.name)}')`);
    const columns = info.map(({ name }) => text(name)).join(", ");
    if (index.origin === "pk") continue;
    if (index.origin === "u") lines.push(`unique (${columns})`);
    else {
      const kind = index.unique === 1 ? "unique index" : "index";
      lines.push(`${kind} (${columns})${index.partial === 1 ? " where" : ""}`);
    }
  }
  return lines;
};

const sqliteShape = async (at: Place, table: string): Promise<Shape> => {
  const columns = await at.all(`select * from pragma_table_info('${table}')`);
  const key = columns.filter(({ pk }) => pk !== 0).sort((a, b) => Number(a.pk) - Number(b.pk));
  const links = await at.all(
    `select id, "table" as target, group_concat("from", ', ') as here, group_concat("to", ', ') as there
     from (select * from pragma_foreign_key_list('${table}') order by id, seq) group by id`,
  );
  return [
    ...columns.map(
      ({ name, type, notnull }) =>
        `${text(name)} ${text(type).toLowerCase()}${notnull === 1 ? " not null" : ""}`,
    ),
    `primary key (${key.map(({ name }) => text(name)).join(", ")})`,
    ...(await sqliteIndexes(at, table)),
    ...links.map(
      ({ target, here, there }) => `(${text(here)}) references ${text(target)} (${text(there)})`,
    ),
  ].sort();
};

const postgresShape = async ({ all }: Place, table: string): Promise<Shape> => {
  const columns = await all(
    `select attname, format_type(atttypid, atttypmod) as type, attnotnull
     from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped`,
  );
  const constraints = await all(
    `select pg_get_constraintdef(oid) as line
     from pg_constraint where conrelid = '${table}'::regclass and contype in ('p', 'u', 'f')`,
  );
  const indexes = await all(
    `select pg_get_indexdef(indexrelid) as line from pg_index
     where indrelid = '${table}'::regclass
       and indexrelid not in (select conindid from pg_constraint where contype in ('p', 'u'))`,
  );
  return [
    ...columns.map(
      ({ attname, type, attnotnull }) =>
        `${text(attname)} ${text(type)}${attnotnull === true ? " not null" : ""}`,
    ),
    ...constraints.map(({ line }) =>
      text(line)
        .replace(/^FOREIGN KEY /, "")
        .replace(/REFERENCES (\w+)\(/, "references $1 (")
        .replace(/^(PRIMARY KEY|UNIQUE)/, (word) => word.toLowerCase()),
    ),
    ...indexes.map(({ line }) =>
      text(line)
        .replace(/^CREATE (UNIQUE )?INDEX .* USING btree /, (_, unique) =>
          unique ? "unique index " : "index ",
        )
        .replace(/ WHERE .*$/, " where"),
    ),
  ].sort();
};

onEveryEngine("the schema", ({ name, place }) => {
  it("that the migrations make is the one that the tables describe", async () => {
    const at = await place();
    await openAt(at);
    const shape = name === "sqlite" ? sqliteShape : postgresShape;
    const made: Record<string, Shape> = {};
    for (const table of TABLE_NAMES) made[table] = await shape(at, table);
    expect(made).toEqual(describedShapes(name));
  });

  it("leads every key and reference with the village", () => {
    const keys = Object.values(describedShapes(name))
      .flat()
      .filter((line) => /\(/.test(line));
    expect(keys.filter((line) => !/\(village_id\b/.test(line))).toEqual([]);
  });

  it("binds every table", async () => {
    const at = await place();
    await openAt(at);
    const bound =
      name === "sqlite"
        ? "select name from pragma_table_list where strict = 1"
        : "select relname as name from pg_class where relrowsecurity and relforcerowsecurity";
    const tables = new Set((await at.all(bound)).map((row) => row.name));
    expect(TABLE_NAMES.filter((table) => !tables.has(table))).toEqual([]);
  });
});
