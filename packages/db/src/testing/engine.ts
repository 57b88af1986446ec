import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createDatabase } from "@huzhu/postgres";
import type {} from "@huzhu/postgres/global-setup";
import { Result } from "effect";
import pg from "pg";
import { afterAll, beforeEach, describe, inject } from "vitest";
import type { Database } from "../database.ts";
import { openDatabase } from "../open.ts";
import type { Vault } from "../vault/vault.ts";
import { TEST_VAULT } from "./vault.ts";

type Row = Record<string, unknown>;
export type Rows = ReadonlyArray<Row>;

/** Of several statements sent at once, each has an answer. */
type Answer = pg.QueryResult<Row>;

export { everything, openOf } from "./dump.ts";
export { newSealKey } from "./seal-key.ts";
export { TEST_VAULT, TEST_VAULT_KEY } from "./vault.ts";

/** An empty database of a test's own, and a way around our code to what it really holds. */
export interface Place {
  readonly url: string;
  /** Runs SQL as the database's owner, outside of the program. */
  readonly raw: (sql: string) => Promise<Rows>;
  /** Runs SQL as somebody whom no policy binds. */
  readonly all: (sql: string) => Promise<Rows>;
}

interface Installed {
  readonly name: "sqlite" | "postgres";
  readonly missing: string | null;
  readonly place: () => Promise<Place>;
}

export interface Engine extends Installed {
  /** The one database of a suite, for tests that keep to villages of their own. */
  readonly open: () => Promise<Database>;
}

const cleanups: Array<() => Promise<void> | void> = [];

const cleanUp = async (): Promise<void> => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
};

const sqlitePlace = async (): Promise<Place> => {
  const folder = mkdtempSync(join(tmpdir(), "huzhu-db-"));
  cleanups.push(() => rmSync(folder, { recursive: true }));
  const url = join(folder, "village.db");
  const raw = async (sql: string): Promise<Rows> => {
    const connection = new DatabaseSync(url);
    try {
      return connection.prepare(sql).all();
    } finally {
      connection.close();
    }
  };
  return { url, raw, all: raw };
};

/** A connection that is made when first needed and kept until the suite is over. */
const asking = (connectionString: string): ((sql: string) => Promise<Rows>) => {
  let connecting: Promise<pg.Client> | undefined;
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    cleanups.push(() => client.end());
    return client;
  };
  return async (sql) => {
    connecting ??= connect();
    const answer: Answer | ReadonlyArray<Answer> = await (await connecting).query<Row>(sql);
    return [answer].flat().at(-1)?.rows ?? [];
  };
};

/** The program's role is no superuser, because policies do not bind those. */
const ROLE = `do $$ begin create role huzhu login;
  exception when duplicate_object or unique_violation then null; end $$`;

const server = inject("postgres");

const postgresPlace = async (): Promise<Place> => {
  if (!("url" in server)) throw new Error(server.missing);
  await asking(server.url)(ROLE);
  const url = new URL(await createDatabase(server.url, `place-${randomUUID()}`));
  const all = asking(url.href);
  await all("alter schema public owner to huzhu");
  url.username = "huzhu";
  return { url: url.href, raw: asking(url.href), all };
};

const ENGINES: ReadonlyArray<Installed> = [
  { name: "sqlite", missing: null, place: sqlitePlace },
  {
    name: "postgres",
    missing: "missing" in server ? server.missing : null,
    place: postgresPlace,
  },
];

/** The same tests on both engines; those of PostgreSQL say so where it is not installed. */
export const onEveryEngine = (title: string, suite: (engine: Engine) => void): void => {
  describe.each(ENGINES)(`${title} ($name)`, (engine) => {
    beforeEach(({ skip }) => skip(engine.missing !== null, engine.missing ?? ""));
    afterAll(cleanUp);
    let opening: Promise<Database> | undefined;
    const open = () => {
      opening ??= engine.place().then(openAt);
      return opening;
    };
    suite({ ...engine, open });
  });
};

/** Opens the program's database; it is closed when the suite is over. */
export const openAt = async ({ url }: Place, vault: Vault = TEST_VAULT): Promise<Database> => {
  const opened = await openDatabase({ url, vault });
  const database = Result.getOrThrow(opened);
  cleanups.push(() => database.close());
  return database;
};
