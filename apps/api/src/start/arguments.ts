import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Result } from "effect";
import type { PaperWidth } from "./world.ts";

export const HELP = `Huzhu 互助: serves the API, the console and the kiosk on one port.

  pnpm start [options]

  --port <number>   the port to listen on                       (default 4080, or PORT)
  --host <address>  the address to listen on                    (default 127.0.0.1, or HOST)
  --data <folder>   where the village's file is kept            (default ./data, or HUZHU_DATA)
  --key <file>      what opens the sealed ID numbers, phones, health and poverty; made at the
                    first start, never in the data folder, and to be backed up apart from it
                    (default ~/.config/huzhu/vault.key, or HUZHU_KEY)
  --reader <file>   the device file of the card reader where the kiosk is this very machine:
                    whether it is plugged in shows in the console (or HUZHU_READER)
  --heartbeat <file>  is written anew whenever the kiosk page on this machine says that it
                    runs; for whoever watches over it (or HUZHU_HEARTBEAT)
  --printer <where> the receipt printer: a device file such as /dev/usb/lp0, or a host and port
                    such as 192.168.1.50:9100 (or HUZHU_PRINTER)
  --paper <width>   how wide its paper is, 58 or 80 millimetres     (default 58, or HUZHU_PAPER)
  --empty           a new data folder starts with an empty village instead of the demo
  --help            this page

  DATABASE_URL=postgres://…   keeps the village in PostgreSQL instead of a file`;

export interface StartOptions {
  readonly port: number;
  readonly host: string;
  /** The data folder, absolute; or the address of a PostgreSQL database. */
  readonly data: string;
  /** The file of the key that opens what is sealed, absolute. */
  readonly key: string;
  readonly databaseUrl: string | undefined;
  readonly empty: boolean;
  /** The device file of this machine's card reader. */
  readonly reader: string | null;
  /** The file that the kiosk page of this machine keeps young. */
  readonly heartbeat: string | null;
  /** The receipt printer: a device file, or a host and port. */
  readonly printer: string | null;
  /** In millimetres. */
  readonly paper: PaperWidth;
}

export interface Environment {
  readonly PORT?: string | undefined;
  readonly HOST?: string | undefined;
  readonly HUZHU_DATA?: string | undefined;
  readonly HUZHU_KEY?: string | undefined;
  readonly HUZHU_READER?: string | undefined;
  readonly HUZHU_PRINTER?: string | undefined;
  readonly HUZHU_PAPER?: string | undefined;
  readonly HUZHU_HEARTBEAT?: string | undefined;
  readonly XDG_CONFIG_HOME?: string | undefined;
  readonly DATABASE_URL?: string | undefined;
  /** Where the person stood when calling `pnpm start`; pnpm itself moves to the root. */
  readonly INIT_CWD?: string | undefined;
}

/** Where the key is unless somebody says otherwise: with the person, and not with the data. */
export const keyIn = (given: string | undefined, env: Environment): string => {
  const file = given ?? env.HUZHU_KEY;
  return file === undefined
    ? join(env.XDG_CONFIG_HOME || join(homedir(), ".config"), "huzhu", "vault.key")
    : resolve(env.INIT_CWD ?? ".", file);
};

const portOf = (text: string): number | null =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null;

const parsed = (args: ReadonlyArray<string>) => {
  try {
    return parseArgs({
      args: args.filter((argument) => argument !== "--"),
      options: {
        port: { type: "string" },
        host: { type: "string" },
        data: { type: "string" },
        key: { type: "string" },
        reader: { type: "string" },
        heartbeat: { type: "string" },
        printer: { type: "string" },
        paper: { type: "string" },
        empty: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Reads what the person asked for; a refusal is one sentence. */
export const readArguments = (
  args: ReadonlyArray<string>,
  env: Environment,
): Result.Result<StartOptions | "help", string> => {
  const values = parsed(args);
  if (typeof values === "string") return Result.fail(`${values.split(".")[0]}. See --help.`);
  if (values.help) return Result.succeed("help");
  const text = values.port ?? env.PORT ?? "4080";
  const port = portOf(text);
  if (port === null) return Result.fail(`--port takes a number from 0 to 65535, not "${text}".`);
  const paper = values.paper ?? env.HUZHU_PAPER ?? "58";
  if (paper !== "58" && paper !== "80") {
    return Result.fail(`--paper takes 58 or 80, not "${paper}".`);
  }
  const data = values.data ?? env.HUZHU_DATA ?? "data";
  return Result.succeed({
    port,
    host: values.host ?? env.HOST ?? "127.0.0.1",
    data: isAbsolute(data) ? data : resolve(env.INIT_CWD ?? ".", data),
    key: keyIn(values.key, env),
    databaseUrl: env.DATABASE_URL,
    empty: values.empty,
    reader: values.reader ?? env.HUZHU_READER ?? null,
    heartbeat: values.heartbeat ?? env.HUZHU_HEARTBEAT ?? null,
    printer: values.printer ?? env.HUZHU_PRINTER ?? null,
    paper,
  });
};
