import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Result } from "effect";
import { type Environment, keyIn } from "../start/arguments.ts";

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
  rulebook check <file>      whether a document can be adopted, or what is wrong where;
                             the exit code is 1 where it cannot
  rulebook assess <file> <claims>
                             what each claim of a file gives by a document, and why
  rulebook rehearse <file> [<claims>]
                             who would win and lose by a document, on the claims of a file or on
                             the village's own past
         [--against <file>]  the document that says what claims of a file counted before
  village found --name <name> --township <name>
                             a further village on the server, also while it runs, with the first
                             login of its admin; the password is told once
  vault rekey --new-key <file>
                             seals everything anew by another key, which is made where there is
                             none; the server must not run meanwhile

  --json                     one JSON object instead of sentences
  --data <folder>            where the village's file is kept     (default ./data, or HUZHU_DATA)
  --key <file>               what opens the sealed data (default ~/.config/huzhu/vault.key,
                             or HUZHU_KEY)
  --village <id or name>     which one, where there are several; where nobody says, verify and seal
                             take all of them, everything else the one that was founded first
  --help                     this page

  DATABASE_URL=postgres://…  where the villages are kept in PostgreSQL`;

export const VERBS = [
  "verify",
  "export",
  "seal",
  "balance",
  "rulebook check",
  "rulebook assess",
  "rulebook rehearse",
  "village found",
  "vault rekey",
] as const;
export type VerbName = (typeof VERBS)[number];

export interface OperatorOptions {
  readonly verb: VerbName;
  readonly json: boolean;
  /** Absolute; the key is kept there, and the village's file where it is kept in one. */
  readonly data: string;
  /** The file of the key that opens what is sealed; absolute. */
  readonly key: string;
  readonly databaseUrl: string | undefined;
  readonly village: string | undefined;
  /** What a further village is called, and where it lies. */
  readonly name: string | undefined;
  readonly township: string | undefined;
  readonly format: string | undefined;
  readonly out: string | undefined;
  readonly account: string | undefined;
  readonly at: string | undefined;
  readonly against: string | undefined;
  /** The file of the key that takes the place of the one before; absolute. */
  readonly newKey: string | undefined;
  /** Those that the verb takes behind its name; absolute. */
  readonly files: ReadonlyArray<string>;
}

const OWN: Record<VerbName, ReadonlyArray<string>> = {
  verify: [],
  export: ["format", "out"],
  seal: [],
  balance: ["account", "at"],
  "rulebook check": [],
  "rulebook assess": [],
  "rulebook rehearse": ["against"],
  "village found": ["name", "township"],
  "vault rekey": ["new-key"],
};

/** What a verb does nothing without. */
const NEEDED: Partial<Record<VerbName, ReadonlyArray<"name" | "township" | "new-key">>> = {
  "village found": ["name", "township"],
  "vault rekey": ["new-key"],
};

/** What a verb needs behind its name, and what it may have. */
const FILES: Partial<
  Record<VerbName, { readonly needed: ReadonlyArray<string>; readonly most: number }>
> = {
  "rulebook check": { needed: ["<file>"], most: 1 },
  "rulebook assess": { needed: ["<file>", "<claims>"], most: 2 },
  "rulebook rehearse": { needed: ["<file>"], most: 2 },
};
const SHARED = ["json", "data", "key", "village", "help"];

const parsed = (args: ReadonlyArray<string>) => {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: args.filter((argument) => argument !== "--"),
      allowPositionals: true,
      options: {
        data: text,
        key: text,
        village: text,
        name: text,
        township: text,
        format: text,
        out: text,
        account: text,
        at: text,
        against: text,
        "new-key": text,
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const isVerb = (name: string | undefined): name is VerbName => VERBS.some((verb) => verb === name);

/** The verb, of one word or of two, and what stands behind it. */
const spoken = ([first, second, ...rest]: ReadonlyArray<string>) =>
  (first === "rulebook" || first === "village" || first === "vault") && second !== undefined
    ? { verb: `${first} ${second}`, more: rest }
    : { verb: first, more: second === undefined ? [] : [second, ...rest] };

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
  const { verb, more } = spoken(positionals);
  if (!isVerb(verb)) return refused(verb ? `There is no verb "${verb}".` : "Say what to do.");
  const allowed = new Set([...SHARED, ...OWN[verb]]);
  const strange = Object.keys(values).find((name) => !allowed.has(name));
  if (strange) return refused(`${verb} does not take --${strange}.`);
  const { needed, most } = FILES[verb] ?? { needed: [], most: 0 };
  if (more.length < needed.length) return refused(`${verb} needs ${needed[more.length]}.`);
  if (more.length > most) return refused(`${verb} does not take "${more[most]}".`);
  const { json, village, format, out, account, at, against, "new-key": newKey } = values;
  const lacking = NEEDED[verb]?.find((name) => !values[name]?.trim());
  if (lacking) return refused(`${verb} needs --${lacking}.`);
  const data = values.data ?? env.HUZHU_DATA ?? "data";
  const from = env.INIT_CWD ?? ".";
  const placed = (path: string) => resolve(from, path);
  return Result.succeed({
    verb,
    json,
    data: placed(data),
    key: keyIn(values.key, env),
    databaseUrl: env.DATABASE_URL,
    village,
    name: values.name?.trim(),
    township: values.township?.trim(),
    format,
    out: out === undefined ? out : placed(out),
    account,
    at,
    against: against === undefined ? against : placed(against),
    newKey: newKey === undefined ? newKey : placed(newKey),
    files: more.map(placed),
  });
};
