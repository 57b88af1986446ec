import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import type { Store } from "./stage.ts";
import { VILLAGE } from "./village.ts";

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** The tables of a posting, in the order in which their references allow them to be written. */
export const TABLES = ["transfer", "entry", "lot", "lot_use", "leaf", "attempt"] as const;
export type Table = (typeof TABLES)[number];

/** A posting as the rows that it is made of. */
export type Posted = Readonly<Record<Table, ReadonlyArray<Row>>>;

/** Where a row of a table says to which transfer it belongs. */
const BELONGS: Record<Table, string> = {
  transfer: "id",
  entry: "transfer_id",
  lot: "transfer_id",
  lot_use: "transfer_id",
  leaf: "subject_id",
  attempt: "id",
};

type Ask = (sql: string) => Promise<ReadonlyArray<Row>>;

const asking = async (
  { engine }: Pick<Store, "engine">,
  url: string,
): Promise<{ readonly ask: Ask; readonly end: () => Promise<void> }> => {
  if (engine === "sqlite") {
    const connection = new DatabaseSync(url, { readOnly: true });
    // The tables hold texts and numbers only.
    const ask: Ask = async (sql) => connection.prepare(sql).all() as ReadonlyArray<Row>;
    return { ask, end: async () => connection.close() };
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`set huzhu.village = '${VILLAGE}'`);
  const ask: Ask = async (sql) => {
    const { rows } = await client.query<{ row: Row }>(
      `select to_json(asked) as row from (${sql}) asked`,
    );
    return rows.map(({ row }) => row);
  };
  return { ask, end: () => client.end() };
};

/** The postings that a ledger has beyond those of the one it began as, in the order of its log. */
export const postedAfter = async (
  store: Pick<Store, "engine">,
  url: string,
  began: string,
): Promise<ReadonlyArray<Posted>> => {
  const before = await asking(store, began);
  const [head] = await before.ask("select size from journal_head");
  await before.end();
  const { ask, end } = await asking(store, url);
  const all = {} as Record<Table, Map<Cell | undefined, Array<Row>>>;
  for (const table of TABLES) {
    all[table] = Map.groupBy(await ask(`select * from ${table}`), (row) => row[BELONGS[table]]);
  }
  await end();
  const of = (table: Table, key: Cell | undefined): ReadonlyArray<Row> => all[table].get(key) ?? [];
  return [...all.leaf.values()]
    .flat()
    .filter(({ place }) => Number(place) >= Number(head?.size))
    .toSorted((a, b) => Number(a.place) - Number(b.place))
    .map(({ subject_id: id }) => {
      const [transfer] = of("transfer", id);
      return {
        transfer: of("transfer", id),
        entry: of("entry", id),
        lot: of("lot", id),
        lot_use: of("lot_use", id),
        leaf: of("leaf", id),
        attempt: of("attempt", transfer?.attempt_id),
      };
    });
};

/** Changes of rows that are there, as an update takes them: the last parameters say which row. */
export interface Changes {
  readonly table: string;
  readonly set: ReadonlyArray<string>;
  readonly where: ReadonlyArray<string>;
  readonly params: ReadonlyArray<ReadonlyArray<Cell>>;
}

/** What postings change in accounts, lots and head: each row once, to what the last of them left. */
export const changesOf = (postings: ReadonlyArray<Posted>): ReadonlyArray<Changes> => {
  const accounts = new Map<Cell | undefined, Row>();
  for (const { entry } of postings) for (const row of entry) accounts.set(row.account_id, row);
  const lots = new Map<string, Row>();
  for (const { lot_use } of postings) {
    for (const row of lot_use) lots.set(`${row.lot_transfer_id}/${row.lot_place}`, row);
  }
  const leaf = postings.at(-1)?.leaf[0];
  return [
    {
      table: "account",
      set: ["balance", "entries"],
      where: ["village_id", "id"],
      params: [...accounts.values()]
        .toSorted((a, b) => (String(a.account_id) < String(b.account_id) ? -1 : 1))
        .map((row) => [row.balance ?? 0, row.sequence ?? 0, VILLAGE, row.account_id ?? ""]),
    },
    {
      table: "lot",
      set: ["remaining"],
      where: ["village_id", "transfer_id", "place"],
      params: [...lots.values()].map((row) => [
        row.amount ?? 0,
        VILLAGE,
        row.lot_transfer_id ?? "",
        row.lot_place ?? 0,
      ]),
    },
    {
      table: "journal_head",
      set: ["size"],
      where: ["village_id"],
      params: [[Number(leaf?.place) + 1, VILLAGE]],
    },
  ];
};
