import { Result } from "effect";
import { rekey } from "../vault/rekey.ts";
import { vaultOf } from "../vault/vault.ts";

/** Says that it begins, and seals everything by another key, unless it is killed before. */
const [url = "", from = "", to = ""] = process.argv.slice(2);
process.stdout.write("begins\n");
Result.getOrThrow(await rekey({ url, from: vaultOf(from), to: vaultOf(to) }));
