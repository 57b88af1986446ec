import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { type Database, type Ledger, openDatabase, openLedger, vaultOf } from "@huzhu/db";
import { createDatabase } from "@huzhu/postgres";
import { Result } from "effect";
import pg from "pg";
import { endowments, foundVillage, orderOf, spread, VILLAGE } from "./village.ts";

/** Where ledgers of an engine are kept: made empty, and copied as they stand. */
export interface Store {
  readonly engine: "sqlite" | "postgres";
  readonly make: (name: string) => Promise<string>;
  /** Lets the engine look at what is in it, as it does by itself after some minutes. */
  readonly settle: (url: string) => Promise<void>;
  /** Copies one that nobody has open. */
  readonly copy: (url: string, name: string) => Promise<string>;
}

export const sqliteStore = (folder: string): Store => ({
  engine: "sqlite",
  make: async (name) => join(folder, `${name}.db`),
  settle: async () => {},
  async copy(url, name) {
    const copied = join(folder, `${name}.db`);
    copyFileSync(url, copied);
    return copied;
  },
});

const ROLE = "measured";

/** The program's role is no superuser, because policies do not bind those. */
export const postgresStore = async (server: string): Promise<Store> => {
  const asOwner = async (url: string, sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  const asRole = (url: string): string => {
    const address = new URL(url);
    address.username = ROLE;
    return address.href;
  };
  await asOwner(server, `create role ${ROLE} login`);
  return {
    engine: "postgres",
    async make(name) {
      const url = await createDatabase(server, name);
      await asOwner(url, `alter schema public owner to ${ROLE}`);
      return asRole(url);
    },
    settle: (url) => asOwner(url, "vacuum analyze"),
    async copy(url, name) {
      const template = decodeURIComponent(new URL(url).pathname.slice(1));
      return asRole(await createDatabase(server, name, template));
    },
  };
};

/** A ledger under measurement. */
export interface Stage {
  readonly database: Database;
  readonly ledger: Ledger;
  /** How many units of work were committed so far. */
  readonly commits: () => number;
}

/** Sealing costs the same with any key. */
const VAULT = vaultOf(`huzhu-vault-1 ${"A".repeat(43)}`);

export const openStage = async (url: string): Promise<Stage> => {
  const database = Result.getOrThrow(await openDatabase({ url, vault: VAULT }));
  let commits = 0;
  const counted: Database = {
    ...database,
    write: (village, work) => {
      commits += 1;
      return database.write(village, work);
    },
  };
  return { database, ledger: openLedger(counted), commits: () => commits };
};

/** How many postings a ledger holds before it is measured: an empty one is planned for as empty. */
const BEFORE = 5_000;

/** A village in which everybody has plenty and some things have happened, closed again. */
export const prepare = async (store: Store, name: string, before = BEFORE): Promise<string> => {
  const url = await store.make(name);
  const { database, ledger } = await openStage(url);
  await foundVillage(database);
  await Promise.all(endowments().map((moved) => ledger.place(VILLAGE, orderOf(moved))));
  const moved = Array.from({ length: before }, (_, nth) => spread(nth));
  await Promise.all(moved.map((each) => ledger.place(VILLAGE, orderOf(each))));
  await database.close();
  await store.settle(url);
  return url;
};
