import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Database, type VillageProfile, villages } from "@huzhu/db";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Environment } from "../start/arguments.ts";
import { openVillage } from "../start/open-village.ts";
import { HELP, type OperatorOptions, readOperatorArguments, type VerbName } from "./arguments.ts";
import { type Desk, type FileDesk, type Outcome, problem } from "./outcome.ts";
import { assessClaims } from "./verbs/assess-claims.ts";
import { seeBalance } from "./verbs/balance.ts";
import { checkDocument } from "./verbs/check-document.ts";
import { exportJournal } from "./verbs/export.ts";
import { rehearseFile } from "./verbs/rehearse-file.ts";
import { rehearseVillage } from "./verbs/rehearse-village.ts";
import { rekeyVault } from "./verbs/rekey.ts";
import { sealVillage } from "./verbs/seal.ts";
import { verifyVillage } from "./verbs/verify.ts";

type OnFiles = "rulebook check" | "rulebook assess" | "vault rekey";

/** What needs no village that is open. */
const ON_FILES: Record<OnFiles, (desk: FileDesk) => Promise<Outcome>> = {
  "rulebook check": checkDocument,
  "rulebook assess": assessClaims,
  "vault rekey": rekeyVault,
};

const VERBS: Record<Exclude<VerbName, OnFiles>, (desk: Desk) => Promise<Outcome>> = {
  verify: verifyVillage,
  export: exportJournal,
  seal: sealVillage,
  balance: seeBalance,
  "rulebook rehearse": rehearseVillage,
};

const isOnFiles = (verb: VerbName): verb is OnFiles => verb in ON_FILES;

/** Where text goes: the terminal, or a test. */
export interface Terminal {
  readonly write: (text: string) => Promise<void>;
  readonly complain: (text: string) => void;
}

/** Opens what is there, and makes nothing. */
const open = async ({
  databaseUrl,
  data,
  key,
}: OperatorOptions): Promise<Result.Result<Database, string>> => {
  const file = join(data, "huzhu.sqlite");
  if (databaseUrl === undefined && !existsSync(file)) {
    return Result.fail(`There is no village in ${data}: give the server's data folder by --data.`);
  }
  return openVillage({ url: databaseUrl ?? file, data, key });
};

const choose = async (
  db: Database,
  wanted: string | undefined,
): Promise<Result.Result<VillageProfile, string>> => {
  const all = await villages.list(db);
  const found = all.filter(
    ({ id, name }) => wanted === undefined || id === wanted || name === wanted,
  );
  const [village, ...more] = found;
  const known = all.map(({ id, name }) => `${name} (${id})`).join(", ");
  if (!village) {
    return Result.fail(
      wanted === undefined
        ? "There is no village yet: start the server once."
        : `There is no village "${wanted}"${known ? `, but ${known}` : ""}.`,
    );
  }
  if (more.length > 0)
    return Result.fail(`There are several villages: choose by --village ${known}.`);
  return Result.succeed(village);
};

const carryOut = async (options: OperatorOptions, write: Desk["write"]): Promise<Outcome> => {
  const { verb, files } = options;
  if (isOnFiles(verb)) return ON_FILES[verb]({ options, write });
  if (verb === "rulebook rehearse" && files.length > 1) return rehearseFile({ options, write });
  const opened = await open(options);
  if (Result.isFailure(opened)) return problem(opened.failure);
  const db = opened.success;
  try {
    const village = await choose(db, options.village);
    if (Result.isFailure(village)) return problem(village.failure);
    const now = Instant.make(Date.now());
    return await VERBS[verb]({ db, village: village.success, now, options, write });
  } finally {
    await db.close();
  }
};

/** Does what the operator asks for; the number is the exit code. */
export const operate = async (
  args: ReadonlyArray<string>,
  env: Environment,
  { write, complain }: Terminal,
): Promise<number> => {
  const options = readOperatorArguments(args, env);
  if (Result.isFailure(options)) {
    complain(`${options.failure}\n`);
    return 2;
  }
  if (options.success === "help") {
    await write(`${HELP}\n`);
    return 0;
  }
  const { code, text, json, failed } = await carryOut(options.success, write);
  if (options.success.json) await write(`${JSON.stringify(json)}\n`);
  else if (failed) complain(`${text}\n`);
  else if (text !== "") await write(`${text}\n`);
  return code;
};
