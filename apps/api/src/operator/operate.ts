import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Database, type VillageProfile, villages } from "@huzhu/db";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Environment } from "../start/arguments.ts";
import { openVillage } from "../start/open-village.ts";
import { HELP, type OperatorOptions, readOperatorArguments, type VerbName } from "./arguments.ts";
import {
  type Desk,
  type FileDesk,
  type Outcome,
  problem,
  type ServerDesk,
  together,
} from "./outcome.ts";
import { assessClaims } from "./verbs/assess-claims.ts";
import { seeBalance } from "./verbs/balance.ts";
import { checkDocument } from "./verbs/check-document.ts";
import { exportJournal } from "./verbs/export.ts";
import { foundVillage } from "./verbs/found-village.ts";
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

type OnServer = "village found";

/** What is about no village that is there. */
const ON_SERVER: Record<OnServer, (desk: ServerDesk) => Promise<Outcome>> = {
  "village found": foundVillage,
};

/** What is done for every village where nobody says for which. */
const FOR_ALL = new Set<VerbName>(["verify", "seal"]);

const VERBS: Record<Exclude<VerbName, OnFiles | OnServer>, (desk: Desk) => Promise<Outcome>> = {
  verify: verifyVillage,
  export: exportJournal,
  seal: sealVillage,
  balance: seeBalance,
  "rulebook rehearse": rehearseVillage,
};

const isOnServer = (verb: VerbName): verb is OnServer => verb in ON_SERVER;
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
  { verb, village: wanted }: OperatorOptions,
): Promise<Result.Result<ReadonlyArray<VillageProfile>, string>> => {
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
  if (wanted === undefined) return Result.succeed(FOR_ALL.has(verb) ? all : [village]);
  if (more.length > 0) {
    return Result.fail(`There are several villages: choose by --village ${known}.`);
  }
  return Result.succeed([village]);
};

const carryOut = async (options: OperatorOptions, write: Desk["write"]): Promise<Outcome> => {
  const { verb, files } = options;
  if (isOnFiles(verb)) return ON_FILES[verb]({ options, write });
  if (verb === "rulebook rehearse" && files.length > 1) return rehearseFile({ options, write });
  const opened = await open(options);
  if (Result.isFailure(opened)) return problem(opened.failure);
  const db = opened.success;
  try {
    const desk = { db, now: Instant.make(Date.now()), options, write };
    if (isOnServer(verb)) return await ON_SERVER[verb](desk);
    const chosen = await choose(db, options);
    if (Result.isFailure(chosen)) return problem(chosen.failure);
    const outcomes: Array<Outcome> = [];
    for (const village of chosen.success) outcomes.push(await VERBS[verb]({ ...desk, village }));
    return together(outcomes);
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
