import { Result } from "effect";
import { openDatabase } from "../open.ts";
import { TEST_VAULT } from "./vault.ts";
import { foundVillage, WANG } from "./village.ts";
import { earn, takeRice } from "./work.ts";

/**
 * Redeems until it is killed, several at a time, and prints the id of each transfer when it is
 * acknowledged.
 */
const [file = ""] = process.argv.slice(2);
const database = Result.getOrThrow(await openDatabase({ url: file, vault: TEST_VAULT }));
const village = await foundVillage(database, { rice: 1_000_000 });
await database.write(village, (tx) => earn(tx, WANG.id, 10_000));

const redeemFor = async (counter: number): Promise<void> => {
  for (let nth = 0; ; nth += 1) {
    const id = `${counter}-${nth}`;
    const result = await database.write(village, (tx) => takeRice(tx, id, WANG.id));
    if (Result.isFailure(result)) return;
    process.stdout.write(`t-${id}\n`);
  }
};

await Promise.all([1, 2, 3, 4].map(redeemFor));
