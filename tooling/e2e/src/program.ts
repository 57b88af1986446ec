import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

const main = join(import.meta.dirname, "../../../apps/api/dist/main.js");
const clock = join(import.meta.dirname, "shifting-clock.ts");

export interface Program {
  /** What it said until it was ready. */
  readonly said: string;
  /** Lets a week pass for it. */
  readonly passWeek: () => void;
  readonly stop: () => Promise<void>;
}

/** Starts the built program as the README does, with everything that it keeps in this folder. */
export const startProgram = async (
  folder: string,
  options: readonly string[] = [],
): Promise<Program> => {
  const places = ["--data", join(folder, "data"), "--key", join(folder, "vault.key")];
  const given = ["--import", clock, main, "--port", "0", ...places, ...options];
  const child = spawn(process.execPath, given, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  let said = "";
  for await (const line of createInterface({ input: child.stdout })) {
    said += `${line}\n`;
    if (line.includes("Ctrl+C")) break;
  }
  child.stdout.resume();
  return {
    said,
    passWeek: () => {
      child.kill("SIGUSR2");
    },
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
};
