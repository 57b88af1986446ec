import { isAbsolute, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Result } from "effect";
import type { Environment } from "../start/arguments.ts";

export const HELP = `Huzhu 互助: looks after a village's ledger, also while the server runs.

  pnpm --silent huzhu <verb> [options]

  verify                     adds the whole journal up again, with log, seals and signatures;
                             the exit code is 1 where anything is not as it should be
  export --format <format>   writes the journal as hledger or csv
         [--out <file>]      into a file instead of the terminal
  seal                       seals what was written since the last seal
  balance --account <id>     what an account, or the household of a number, stands at
          [--at <when>]      by the end of a day (2026-03-05), or as was known in a moment
                             (2026-03-05T10:00+08:00)

  --json                     one JSON object instead of sentences
  --data <folder>            where the village's file is kept     (default ./data, or HUZHU_DATA)
  --village <id or name>     which one, where there are several
  --help                     this page

  DATABASE_URL=postgres://…  where the villages are kept in PostgreSQL`;

export const VERBS = ["verify", "export", "seal", "balance"] as const;
export type VerbName = (typeof VERBS)[number];

export interface OperatorOptions {
  readonly verb: VerbName;
  readonly json: boolean;
  /** Absolute; the key is kept there, and the village's file where it is kept in one. */
  readonly data: string;
  readonly databaseUrl: string | undefined;
  readonly village: string | undefined;
  readonly format: string | undefined;
  readonly out: string | undefined;
  readonly account: string | undefined;
  readonly at: string | undefined;
}

const OWN: Record<VerbName, ReadonlyArray<string>> = {
  verify: [],
  export: ["format", "out"],
  seal: [],
  balance: ["account", "at"],
};
const SHARED = ["json", "data", "village", "help"];

const parsed = (args: ReadonlyArray<string>) => {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: args.filter((argument) => argument !== "--"),
      allowPositionals: true,
      options: {
        data: text,
        village: text,
        format: text,
        out: text,
        account: text,
        at: text,
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const isVerb = (name: string | undefined): name is VerbName => VERBS.some((verb) => verb === name);

const refused = (sentence: string) => Result.fail(`${sentence} See --help.`);

/** Reads what the operator asked for; a refusal is one sentence. */
export const readOperatorArguments = (
  args: ReadonlyArray<string>,
  env: Environment,
): Result.Result<OperatorOptions | "help", string> => {
  const read = parsed(args);
  if (typeof read === "string") return refused(`${read.split(".")[0]}.`);
  const { values, positionals } = read;
  if (values.help) return Result.succeed("help");
  const [verb, ...more] = positionals;
  if (!isVerb(verb)) return refused(verb ? `There is no verb "${verb}".` : "Say what to do.");
  const allowed = new Set([...SHARED, ...OWN[verb]]);
  const strange = Object.keys(values).find((name) => !allowed.has(name));
  if (strange) return refused(`${verb} does not take --${strange}.`);
  if (more.length > 0) return refused(`${verb} does not take "${more[0]}".`);
  const { json, village, format, out, account, at } = values;
  const data = values.data ?? env.HUZHU_DATA ?? "data";
  const from = env.INIT_CWD ?? ".";
  return Result.succeed({
    verb,
    json,
    data: resolve(from, data),
    databaseUrl: env.DATABASE_URL,
    village,
    format,
    out: out === undefined || isAbsolute(out) ? out : resolve(from, out),
    account,
    at,
  });
};
