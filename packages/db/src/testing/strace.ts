import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";

/** Why system calls cannot be traced here; `null` where they can. */
export const tracingMissing = (): string | null => {
  const { error, status, stderr } = spawnSync("strace", ["-e", "trace=none", "true"], {
    encoding: "utf8",
  });
  if (error) return "strace is not installed";
  return status === 0 ? null : `strace may not trace here: ${stderr.trim()}`;
};

/** The system calls of a program, in their order; each names its file behind the descriptor. */
export const trace = async (
  calls: ReadonlyArray<string>,
  [program = "", ...args]: ReadonlyArray<string>,
  log: string,
): Promise<ReadonlyArray<string>> => {
  const options = ["-f", "-y", "-o", log, "-e", `trace=${calls.join()}`];
  await promisify(execFile)("strace", [...options, program, ...args]);
  return readFileSync(log, "utf8").split("\n");
};
