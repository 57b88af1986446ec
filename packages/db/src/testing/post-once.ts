import { Result } from "effect";
import { openLedger } from "../ledger/ledger.ts";
import { openDatabase } from "../open.ts";
import { endowing, passing } from "./passing.ts";
import { TEST_VAULT } from "./vault.ts";
import { foundVillage } from "./village.ts";

/** Posts once, and says before and after it that it does: what lies between can be traced. */
const [url = ""] = process.argv.slice(2);
const database = Result.getOrThrow(await openDatabase({ url, vault: TEST_VAULT }));
const village = await foundVillage(database);
const ledger = openLedger(database);
for (const order of endowing()) Result.getOrThrow(await ledger.place(village, order));

process.stdout.write("ordered\n");
const { answer } = Result.getOrThrow(await ledger.place(village, passing(0, 0)));
process.stdout.write(`answered ${answer}\n`);
await database.close();
