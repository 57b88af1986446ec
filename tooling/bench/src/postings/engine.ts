import { Result } from "effect";
import type { Figure } from "../figure.ts";
import { figuresOf, rounds } from "./drive.ts";
import { writeRaw as writeRawPostgres } from "./raw-postgres.ts";
import { writeRaw as writeRawSqlite } from "./raw-sqlite.ts";
import { type Posted, postedAfter } from "./rows.ts";
import { openStage, prepare, type Stage, type Store } from "./stage.ts";
import { hot, orderOf, spread, VILLAGE } from "./village.ts";

const CASES = [
  { name: "Spread", moved: spread },
  { name: "Hot", moved: hot },
] as const;
type Case = (typeof CASES)[number];

const CALLERS = [1, 16, 64];

const place = async ({ ledger }: Stage, { moved }: Case, nth: number): Promise<void> => {
  Result.getOrThrow(await ledger.place(VILLAGE, orderOf(moved(nth))));
};

/** So many postings in each transaction as the ledger had on average. */
const inBatches = (
  posted: ReadonlyArray<Posted>,
  commits: number,
): ReadonlyArray<ReadonlyArray<Posted>> =>
  Array.from({ length: commits }, (_, nth) =>
    posted.slice(
      Math.floor((posted.length * nth) / commits),
      Math.floor((posted.length * (nth + 1)) / commits),
    ),
  );

/** The same rows, written by the engine alone in as many transactions. */
const rawPerSecond = async (
  store: Store,
  url: string,
  batches: ReadonlyArray<ReadonlyArray<Posted>>,
): Promise<number> => {
  const start = performance.now();
  if (store.engine === "sqlite") writeRawSqlite(url, batches);
  else await writeRawPostgres(url, batches);
  return batches.flat().length / ((performance.now() - start) / 1000);
};

const measureCase = async (
  store: Store,
  base: string,
  { callers, one }: { readonly callers: number; readonly one: Case },
): Promise<ReadonlyArray<Figure>> => {
  const name = `${store.engine}Postings${one.name}${callers}`;
  const url = await store.copy(base, name);
  const copy = await store.copy(base, `${name}Raw`);
  const stage = await openStage(url);
  const driven = await rounds(callers, (nth) => place(stage, one, nth));
  await stage.database.close();
  const posted = await postedAfter(store, url, copy);
  const raw = await rawPerSecond(store, copy, inBatches(posted, stage.commits()));
  return [
    ...figuresOf(name, driven),
    {
      name: `${store.engine}Raw${one.name}${callers}`,
      value: Math.round(raw),
      unit: "/s",
    },
  ];
};

/**
 * Durable postings per second through the ledger, and the latencies of its callers, beside what the
 * engine alone makes of the same rows.
 */
export const measureEngine = async (store: Store): Promise<ReadonlyArray<Figure>> => {
  const base = await prepare(store, `${store.engine}Base`);
  const figures: Array<Figure> = [];
  for (const callers of CALLERS) {
    for (const one of CASES) {
      figures.push(...(await measureCase(store, base, { callers, one })));
    }
  }
  return figures;
};
