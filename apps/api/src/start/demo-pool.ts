import { accounts, books, journal, type Write } from "@huzhu/db";
import {
  type Account,
  afterwards,
  donate,
  Points,
  type Posting,
  TransferId,
} from "@huzhu/domain/points";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { accountIn } from "../ledger/people-account.ts";

const GIVERS = 4;
const EACH = 120;

/** Some who gave most time give two hours of it to the pool, for those who can give none. */
export const writePool = async (
  tx: Write,
  helped: ReadonlyArray<Account>,
  { now, newId, actor, attempt }: Circumstances,
): Promise<void> => {
  const givers = helped.toSorted((a, b) => b.balance - a.balance).slice(0, GIVERS);
  const pool = await accounts.own(tx, "pool", "time");
  let open = await books.lock(tx, {
    accounts: [pool, ...givers.map(({ id }) => id)],
    spendings: givers.map(({ id: account }) => ({ account, most: null })),
  });
  const postings: Array<Posting> = [];
  for (const { id } of givers) {
    const sides = { from: accountIn(open, id), pool: accountIn(open, pool) };
    const amount = Points.make(EACH);
    const facts = { ...sides, books: open, amount, transfer: TransferId.make(newId()) };
    const { posting } = Result.getOrThrow(donate({ ...facts, note: "给帮不动人的老人" }, now));
    postings.push(posting);
    open = afterwards(open, posting);
  }
  await journal.append(
    tx,
    postings.map((posting) => ({ posting, actor, attempt })),
  );
};
