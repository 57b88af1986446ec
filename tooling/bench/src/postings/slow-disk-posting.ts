import { Result } from "effect";
import { figuresOf, rounds } from "./drive.ts";
import { openStage, prepare, sqliteStore } from "./stage.ts";
import { orderOf, spread, VILLAGE } from "./village.ts";

/** Posts into a folder, one caller at a time and many at once; whoever starts it slows its syncs. */
const [folder = ""] = process.argv.slice(2);
const stage = await openStage(await prepare(sqliteStore(folder), "slow", 500));
const place = async (nth: number) =>
  Result.getOrThrow(await stage.ledger.place(VILLAGE, orderOf(spread(nth))));
const figures = [
  ...figuresOf("slowDiskUnshared", await rounds(1, place)),
  ...figuresOf("slowDiskShared16", await rounds(16, place)),
  ...figuresOf("slowDiskShared64", await rounds(64, place)),
];
await stage.database.close();
console.log(JSON.stringify(figures));
