import { accounts, balances, statements, verify } from "@huzhu/db";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { type Figure, rounded } from "../figure.ts";
import { figuresOf, rounds } from "./drive.ts";
import { fill } from "./fill.ts";
import { openStage, prepare, type Stage, type Store } from "./stage.ts";
import { group, orderOf, spread, VILLAGE } from "./village.ts";

/** Every posting here has two of them. */
const ENTRIES_EACH = 2;
const CALLERS = 16;
const A_PAGE = 20;

const measureReads = async (
  { database }: Stage,
  since: number,
  name: (what: string) => string,
): Promise<ReadonlyArray<Figure>> => {
  const page = await rounds(1, (nth) =>
    database.read(VILLAGE, (read) => statements.page(read, group(nth), { most: A_PAGE })),
  );
  const until = Date.now();
  const past = await rounds(1, (nth) =>
    database.read(VILLAGE, async (read) => {
      const account = await accounts.byId(read, group(nth));
      if (!account) throw new Error("A group has no account.");
      const at = since + Math.floor(((until - since) * (nth % 100)) / 100);
      return balances.atInstant(read, account, Instant.make(at));
    }),
  );
  return [...figuresOf(name("StatementPages"), page), ...figuresOf(name("PastBalances"), past)];
};

const measureVerify = async ({ database }: Stage, name: string): Promise<Figure> => {
  const start = performance.now();
  const { found } = await verify(database, VILLAGE);
  if (found > 0) throw new Error(`The ledger that was measured has ${found} faults.`);
  return { name, value: rounded((performance.now() - start) / 1000), unit: "s" };
};

const sizeWord = (entries: number): string =>
  entries >= 1_000_000 ? `${entries / 1_000_000}M` : `${entries / 1_000}k`;

/** What postings, statements, balances of earlier moments and a look at everything cost as it grows. */
export const measureGrowth = async (
  store: Store,
  sizes: ReadonlyArray<number>,
): Promise<ReadonlyArray<Figure>> => {
  const since = Date.now();
  const stage = await openStage(await prepare(store, `${store.engine}Growth`, 0));
  const figures: Array<Figure> = [];
  let filled = 0;
  for (const entries of sizes) {
    await fill(stage.database, entries / ENTRIES_EACH - filled);
    filled = entries / ENTRIES_EACH;
    const name = (what: string) => `${store.engine}${what}At${sizeWord(entries)}`;
    figures.push(await measureVerify(stage, name("Verify")));
    figures.push(...(await measureReads(stage, since, name)));
    const driven = await rounds(CALLERS, async (nth) =>
      Result.getOrThrow(await stage.ledger.place(VILLAGE, orderOf(spread(nth)))),
    );
    figures.push(...figuresOf(name("Postings"), driven));
  }
  await stage.database.close();
  return figures;
};
