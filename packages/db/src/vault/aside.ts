import {
  type PostgresStatements,
  type SqliteStatements,
  statementsOf,
  type Write,
} from "../unit.ts";

const inSqlite = async (
  { all, run }: SqliteStatements,
  tables: ReadonlyArray<string>,
  work: () => Promise<void>,
): Promise<void> => {
  const list = tables.map(() => "?").join(", ");
  const triggers = all(
    `select name, sql from sqlite_schema where type = 'trigger' and tbl_name in (${list})`,
    tables,
  );
  for (const [name] of triggers) run(`drop trigger ${String(name)}`, []);
  await work();
  for (const [, text] of triggers) run(String(text), []);
};

const inPostgres = async (
  { query }: PostgresStatements,
  tables: ReadonlyArray<string>,
  work: () => Promise<void>,
): Promise<void> => {
  const list = tables.map((_, at) => `$${at + 1}`).join(", ");
  const { rows } = await query(
    `select c.relname::text, t.tgname::text from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where not t.tgisinternal and c.relname::text in (${list})`,
    tables,
  );
  const each = async (does: string): Promise<void> => {
    for (const [table, name] of rows) {
      await query(`alter table ${String(table)} ${does} trigger ${String(name)}`, []);
    }
  };
  await each("disable");
  await work();
  await each("enable always");
};

/**
 * Does something to tables whose rows never change, with their triggers laid aside meanwhile. They are
 * back before the unit ends, and where it fails they were never gone.
 */
export const withTriggersAside = (
  tx: Write,
  tables: ReadonlyArray<string>,
  work: () => Promise<void>,
): Promise<void> => {
  const statements = statementsOf(tx);
  return statements.engine === "sqlite"
    ? inSqlite(statements, tables, work)
    : inPostgres(statements, tables, work);
};
