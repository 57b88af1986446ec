import { execFile, spawnSync } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Figure } from "../figure.ts";
import { newDataFolder } from "../server.ts";

/** What a sync of the disk takes longer here, in microseconds: as on a cheap machine of a village. */
const SLOWER = 5_000;
const SYNCS = "fsync,fdatasync";

const SLOWLY = [
  "--seccomp-bpf",
  "-f",
  "-qq",
  ...["-e", `trace=${SYNCS}`],
  ...["-e", `inject=${SYNCS}:delay_exit=${SLOWER}`],
  ...["-o", "/dev/null"],
];

/** Postings where every sync takes 5 ms more: each with a sync of its own, and many sharing one. */
export const measureSlowDisk = async (): Promise<ReadonlyArray<Figure>> => {
  const { error, status } = spawnSync("strace", [...SLOWLY, "true"]);
  if (error || status !== 0) {
    console.warn("strace cannot slow syncs down here: the figures of a slow disk are left out.");
    return [];
  }
  const { folder, remove } = newDataFolder();
  try {
    const program = join(import.meta.dirname, "slow-disk-posting.ts");
    const command = [...SLOWLY, process.execPath, program, folder];
    const { stdout } = await promisify(execFile)("strace", command);
    // It is our own program that says it.
    return JSON.parse(stdout) as ReadonlyArray<Figure>;
  } finally {
    remove();
  }
};
