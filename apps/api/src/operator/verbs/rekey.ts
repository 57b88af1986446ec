import { existsSync } from "node:fs";
import { join } from "node:path";
import { rekey, type Vault } from "@huzhu/db";
import { Result } from "effect";
import { openSentence } from "../../start/refusal.ts";
import { findVault, makeVault } from "../../start/vault-key.ts";
import type { OperatorOptions } from "../arguments.ts";
import { type FileDesk, type Outcome, problem } from "../outcome.ts";

const IN_USE =
  "Another program has the data open, and would go on sealing by the old key: stop the server first.";

interface Keys {
  readonly from: Vault;
  readonly to: Vault;
}

/** The key from before, which has to be there, and the one that takes its place. */
const keysOf = ({ key, data }: OperatorOptions, newKey: string): Result.Result<Keys, string> =>
  Result.gen(function* () {
    const from = yield* findVault(key, data);
    if (from === null)
      return yield* Result.fail(`The key ${key} is not there: say by --key where it is.`);
    const known = yield* findVault(newKey, data);
    return { from, to: known ?? (yield* makeVault(newKey)) };
  });

export const rekeyVault = async ({ options }: FileDesk): Promise<Outcome> => {
  const { data, databaseUrl, key, newKey = "" } = options;
  const file = join(data, "huzhu.sqlite");
  if (databaseUrl === undefined && !existsSync(file)) {
    return problem(`There is no village in ${data}: give the server's data folder by --data.`);
  }
  const keys = keysOf(options, newKey);
  if (Result.isFailure(keys)) return problem(keys.failure);
  const { from, to } = keys.success;
  if (from.id === to.id) return problem(`${key} and ${newKey} hold the same key: name a new file.`);
  const done = await rekey({ url: databaseUrl ?? file, from, to });
  if (Result.isFailure(done)) {
    const { failure } = done;
    return problem(failure._tag === "DataInUse" ? IN_USE : openSentence(failure, key));
  }
  const villages = done.success;
  return {
    code: 0,
    text:
      `Sealed anew by the key ${newKey} (${to.id}): ${villages} ${villages === 1 ? "village" : "villages"}. ` +
      `Start the server with --key ${newKey} from now on, keep a copy of it apart from the data, ` +
      `and keep the old key as long as there are backups from before.`,
    json: { villages, key: to.id, file: newKey },
  };
};
