import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { type Owner, owner } from "./owner.ts";
import { findPrograms } from "./programs.ts";

export interface Server {
  /** Where the database `postgres` is reached: a socket of this server alone, no port. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export interface Missing {
  readonly missing: string;
}

/** Starts a PostgreSQL of its own, empty and durable; its files go with it. */
export const startPostgres = async (
  programs: string | null = findPrograms(),
): Promise<Server | Missing> => {
  if (programs === null) return { missing: "PostgreSQL's programs are not installed" };
  const user = owner();
  const folder = await mkdtemp(join(tmpdir(), "huzhu-postgres-"));
  await chown(folder, user.uid, user.gid);
  try {
    await initialise(programs, folder, user);
  } catch (cause) {
    await rm(folder, { recursive: true });
    throw new Error("PostgreSQL's initdb failed", { cause });
  }
  const guardian = guard(programs, folder, user);
  await ready(guardian.stderr);
  return {
    url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
    stop: async () => {
      if (guardian.exitCode !== null) return;
      guardian.stdin.end();
      await once(guardian, "exit");
    },
  };
};

/** The making of the files is not synced: they are worth nothing until the server runs. */
const INITDB = [
  "--pgdata=data",
  "--username=postgres",
  "--auth=trust",
  "--encoding=UTF8",
  "--no-locale",
  "--no-sync",
];

/** Durable as in a village, small as on its machine, reached by no port. */
const SETTINGS = ["fsync=on", "synchronous_commit=on", "shared_buffers=16MB", "listen_addresses="];

/** The end of its input stops the server: it comes when we stop, or die, however we die. */
const GUARD = `
  trap "" PIPE
  exec 3<&0
  "$@" 3<&- & server=$!
  { read -r _; kill -QUIT $server; } <&3 & watcher=$!
  wait $server
  kill $watcher
  rm -rf "$PWD"
`;

const initialise = (programs: string, folder: string, user: Owner) =>
  promisify(execFile)(join(programs, "initdb"), INITDB, { ...user, cwd: folder });

/** In a process group of its own, so that Ctrl-C does not kill it before it has cleaned up. */
const guard = (programs: string, folder: string, user: Owner) => {
  const settings = SETTINGS.flatMap((setting) => ["-c", setting]);
  const server = [join(programs, "postgres"), "-D", "data", "-k", folder, ...settings];
  return spawn("/bin/sh", ["-c", GUARD, "guard", ...server], {
    ...user,
    cwd: folder,
    detached: true,
    stdio: ["pipe", "ignore", "pipe"],
  });
};

const ready = async (log: Readable): Promise<void> => {
  const lines: string[] = [];
  for await (const line of createInterface({ input: log })) {
    lines.push(line);
    if (line.includes("ready to accept connections")) {
      log.resume();
      return;
    }
  }
  throw new Error(`PostgreSQL did not start:\n${lines.join("\n")}`);
};
