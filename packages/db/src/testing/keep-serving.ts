import { Result } from "effect";
import { openDatabase } from "../open.ts";
import { agreeAcross, serveRice } from "./guests.ts";
import { TEST_VAULT } from "./vault.ts";
import { foundVillage, WANG } from "./village.ts";
import { earn } from "./work.ts";

/**
 * Sells the rice of one village to the people of another until it is killed, several at a time, and
 * prints the id of each sale when it is acknowledged.
 */
const [file = ""] = process.argv.slice(2);
const database = Result.getOrThrow(await openDatabase({ url: file, vault: TEST_VAULT }));
const home = await foundVillage(database);
const store = await foundVillage(database, { rice: 1_000_000 });
await database.write(home, (tx) => earn(tx, WANG.id, 10_000));
await agreeAcross(database, home, store);

const serve = async (counter: number): Promise<void> => {
  for (let nth = 0; ; nth += 1) {
    const id = `${counter}-${nth}`;
    const served = await database.both(home, store, (here, there) => serveRice(here, there, id));
    if (Result.isFailure(served)) return;
    process.stdout.write(`${id}\n`);
  }
};

await Promise.all([1, 2, 3, 4].map(serve));
