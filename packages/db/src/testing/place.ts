import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createDatabase } from "@huzhu/postgres";
import type {} from "@huzhu/postgres/global-setup";
import pg from "pg";
import { inject } from "vitest";
import { whenOver } from "./clean-up.ts";

type Row = Record<string, unknown>;
export type Rows = ReadonlyArray<Row>;

/** Of several statements sent at once, each has an answer. */
type Answer = pg.QueryResult<Row>;

/** A database of a test's own, and a way around our code to what it really holds. */
export interface Place {
  readonly url: string;
  /** Runs SQL as the database's owner, outside of the program. */
  readonly raw: (sql: string) => Promise<Rows>;
  /** Runs SQL as somebody whom no policy binds. */
  readonly all: (sql: string) => Promise<Rows>;
}

/** An engine, as far as it is there on this machine. */
export interface Installed {
  readonly name: "sqlite" | "postgres";
  readonly missing: string | null;
  /** A database without a table. */
  readonly empty: () => Promise<Place>;
  /** Keeps what is at a place that nobody uses any more; gives others that begin like it. */
  readonly keep: (place: Place) => () => Promise<Place>;
}

const sqlitePlace = async (): Promise<Place> => {
  const folder = mkdtempSync(join(tmpdir(), "huzhu-db-"));
  whenOver(() => rmSync(folder, { recursive: true }));
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

/** In memory, because the folder goes when its suite is over. */
const keepSqlite = ({ url }: Place): (() => Promise<Place>) => {
  const bytes = readFileSync(url);
  return async () => {
    const place = await sqlitePlace();
    writeFileSync(place.url, bytes);
    return place;
  };
};

/** A connection that is made when first needed and kept until the suite is over. */
const asking = (connectionString: string): ((sql: string) => Promise<Rows>) => {
  let connecting: Promise<pg.Client> | undefined;
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    whenOver(() => client.end());
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
  exception when duplicate_object or unique_violation then null; end $$;
  alter schema public owner to huzhu`;

const server = inject("postgres");

const newDatabase = async (template?: string): Promise<string> => {
  if (!("url" in server)) throw new Error(server.missing);
  return createDatabase(server.url, `place-${randomUUID()}`, template);
};

const postgresPlace = (owner: string): Place => {
  const url = new URL(owner);
  url.username = "huzhu";
  return { url: url.href, raw: asking(url.href), all: asking(owner) };
};

/** Leaves no connection behind, because a database that others are copied from must have none. */
const emptyPostgres = async (): Promise<Place> => {
  const owner = await newDatabase();
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  await client.query(ROLE);
  await client.end();
  return postgresPlace(owner);
};

const keepPostgres = ({ url }: Place): (() => Promise<Place>) => {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  return async () => postgresPlace(await newDatabase(name));
};

export const INSTALLED: ReadonlyArray<Installed> = [
  { name: "sqlite", missing: null, empty: sqlitePlace, keep: keepSqlite },
  {
    name: "postgres",
    missing: "missing" in server ? server.missing : null,
    empty: emptyPostgres,
    keep: keepPostgres,
  },
];
