import { Result } from "effect";
import { openLedger } from "../ledger/ledger.ts";
import { openDatabase } from "../open.ts";
import * as villages from "../repositories/villages.ts";
import { passing } from "./passing.ts";
import { TEST_VAULT } from "./vault.ts";

/**
 * Orders transfers until it is killed, several at a time: each caller goes on from the number that it
 * is given, and every answer is printed as `attempt transfer`.
 */
const [url = "", ...from] = process.argv.slice(2);
const database = Result.getOrThrow(await openDatabase({ url, vault: TEST_VAULT }));
const [village] = await villages.list(database);
if (!village) throw new Error("there is no village");
const ledger = openLedger(database);

const postFor = async (caller: number, first: number): Promise<void> => {
  for (let nth = first; ; nth += 1) {
    const order = passing(caller, nth);
    const { answer } = Result.getOrThrow(await ledger.place(village.id, order));
    process.stdout.write(`${order.attempt} ${answer}\n`);
  }
};

await Promise.all(from.map((first, caller) => postFor(caller, Number(first))));
