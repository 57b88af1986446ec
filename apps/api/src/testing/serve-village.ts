import { newSealKeyPem, openDatabase, sealKeyOf, vaultOf, villages } from "@huzhu/db";
import { Result } from "effect";
import { serveApi } from "../serve/serve.ts";
import { listen } from "../start/listen.ts";
import { realWorld } from "../start/world.ts";

/** The API in a process of its own, for a test that kills it: `node serve-village.ts <file> <key>`. */
const [url = "", key = ""] = process.argv.slice(2);
const db = Result.getOrThrow(await openDatabase({ url, vault: vaultOf(key) }));
const [home] = await villages.list(db);
if (!home) throw new Error("There is no village in the file.");
const world = realWorld(db, home.id, sealKeyOf(newSealKeyPem()));
const app = serveApi(world, (defect) => console.error(defect));
const { port } = await listen(app, "127.0.0.1", 0);
console.log(port);
