import pg from "pg";
import { type Changes, changesOf, type Posted, type Row, TABLES } from "./rows.ts";
import { VILLAGE } from "./village.ts";

type Kinds = ReadonlyMap<string, string>;

/** The type of every column, by `table.column`. */
const kindsIn = async (client: pg.Client): Promise<Kinds> => {
  const { rows } = await client.query<{ name: string; kind: string }>(
    `select table_name || '.' || column_name as name, data_type as kind
      from information_schema.columns where table_schema = 'public'`,
  );
  return new Map(rows.map(({ name, kind }) => [name, kind]));
};

const arrays = (kinds: Kinds, table: string, names: ReadonlyArray<string>): string =>
  names.map((name, at) => `$${at + 1}::${kinds.get(`${table}.${name}`)}[]`).join();

const insertText = (kinds: Kinds, table: string, [row = {}]: ReadonlyArray<Row>): string => {
  const names = Object.keys(row);
  return `insert into ${table} (${names.join()}) select * from unnest(${arrays(kinds, table, names)})`;
};

const updateText = (kinds: Kinds, { table, set, where }: Changes): string => {
  const names = [...set, ...where];
  return `update ${table} set ${set.map((name) => `${name} = x.${name}`).join()}
    from unnest(${arrays(kinds, table, names)}) as x(${names.join()})
    where ${where.map((name) => `${table}.${name} = x.${name}`).join(" and ")}`;
};

const sideways = (rows: ReadonlyArray<ReadonlyArray<unknown>>): ReadonlyArray<unknown> =>
  (rows[0] ?? []).map((_, at) => rows.map((row) => row[at]));

/** Writes rows as fast as PostgreSQL takes them: in prepared sets, and nothing decided. */
export const writeRaw = async (
  url: string,
  batches: ReadonlyArray<ReadonlyArray<Posted>>,
): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`set huzhu.village = '${VILLAGE}'`);
  const kinds = await kindsIn(client);
  const names = new Map<string, string>();
  const run = (text: string, values: ReadonlyArray<unknown>) => {
    const name = names.get(text) ?? `raw-${names.size}`;
    names.set(text, name);
    return client.query({ name, text, values: [...values] });
  };
  for (const batch of batches) {
    await client.query("begin");
    for (const table of TABLES) {
      const rows = batch.flatMap((posted) => posted[table]);
      if (rows.length === 0) continue;
      const cells = rows.map((row) => Object.values(row));
      await run(insertText(kinds, table, rows), sideways(cells));
    }
    for (const changes of changesOf(batch)) {
      if (changes.params.length === 0) continue;
      await run(updateText(kinds, changes), sideways(changes.params));
    }
    await client.query("commit");
  }
  await client.end();
};
