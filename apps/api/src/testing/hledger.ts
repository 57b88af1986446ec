import { execFileSync } from "node:child_process";
import { inUtf8 } from "./env.ts";

/** Debian's hledger, an accountant that is not ours: what it says to a journal, or why it refuses. */
export const hledger = (journal: string, ...args: ReadonlyArray<string>): string =>
  execFileSync("hledger", ["--file", "-", ...args], {
    input: journal,
    encoding: "utf8",
    env: inUtf8,
    stdio: ["pipe", "pipe", "pipe"],
  });

const found = (): boolean => {
  try {
    hledger("", "--version");
    return true;
  } catch {
    return false;
  }
};

/** Why nobody else adds the journal up here; `null` where hledger does. */
export const hledgerMissing = found()
  ? null
  : "Debian's hledger is not installed: nobody else adds the journal up";
