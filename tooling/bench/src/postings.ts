import { startPostgres } from "@huzhu/postgres";
import type { Figure } from "./figure.ts";
import { measureEngine } from "./postings/engine.ts";
import { measureGrowth } from "./postings/growth.ts";
import { measureSlowDisk } from "./postings/slow-disk.ts";
import { measureSqlLedger } from "./postings/sql-ledger.ts";
import { postgresStore, type Store, sqliteStore } from "./postings/stage.ts";
import { measureSearch } from "./search.ts";
import { newDataFolder } from "./server.ts";

type Measure = (store: Store) => Promise<ReadonlyArray<Figure>>;

const onSqlite = async (measure: Measure): Promise<ReadonlyArray<Figure>> => {
  const { folder, remove } = newDataFolder();
  try {
    return await measure(sqliteStore(folder));
  } finally {
    remove();
  }
};

const onPostgres = async (measure: Measure): Promise<ReadonlyArray<Figure>> => {
  const server = await startPostgres();
  if ("missing" in server) {
    console.warn(`${server.missing}: its figures are left out.`);
    return [];
  }
  try {
    return await measure(await postgresStore(server.url));
  } finally {
    await server.stop();
  }
};

/** What the ledger posts durably on each engine, beside what else could be done on it. */
export const measurePostings = async (): Promise<ReadonlyArray<Figure>> => [
  ...(await onSqlite(measureEngine)),
  ...(await onPostgres(async (store) => [
    ...(await measureEngine(store)),
    ...(await measureSqlLedger(await store.make("plain"))),
  ])),
  ...(await measureSlowDisk()),
];

/** How many entries there are when it is measured, and how many more where time is given. */
const SIZES = {
  sqlite: { soon: [10_000, 100_000], late: [1_000_000] },
  postgres: { soon: [10_000], late: [100_000] },
};

/** What everything costs as the ledger grows. */
export const measureGrowingLedger = async (full: boolean): Promise<ReadonlyArray<Figure>> => {
  const measure: Measure = (store) => {
    const { soon, late } = SIZES[store.engine];
    return measureGrowth(store, full ? [...soon, ...late] : soon);
  };
  return [...(await onSqlite(measure)), ...(await onPostgres(measure))];
};

/** How long it takes to find somebody, on each engine. */
export const measureFinding = async (): Promise<ReadonlyArray<Figure>> => [
  ...(await onSqlite(measureSearch)),
  ...(await onPostgres(measureSearch)),
];
