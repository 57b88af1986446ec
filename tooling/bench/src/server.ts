import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { memoryOf, type ProcessMemory } from "./process-memory.ts";

const program = join(import.meta.dirname, "../../../apps/api/dist/main.js");

export interface Server {
  readonly origin: string;
  /** From the spawn to the line that says the address, in milliseconds. */
  readonly startedIn: number;
  readonly memory: () => ProcessMemory;
  readonly stop: () => Promise<void>;
}

/** The key of a data folder lies beside it. */
export const keyOf = (folder: string): string => `${folder}.key`;

export const newDataFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "huzhu-bench-"));
  const remove = () => {
    for (const path of [folder, keyOf(folder)]) rmSync(path, { recursive: true, force: true });
  };
  return { folder, remove };
};

const addressOf = async (child: ChildProcess): Promise<string> => {
  if (!child.stdout) throw new Error("The server has no output.");
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/[\w.]+:\d+/.exec(line);
    if (address) return address[0];
  }
  throw new Error("The server ended without saying where it listens.");
};

/** Starts the built program as an operator would, on a free port. */
export const startServer = async (folder: string): Promise<Server> => {
  const start = performance.now();
  const places = ["--data", folder, "--key", keyOf(folder)];
  const child = spawn(process.execPath, [program, "--port", "0", ...places], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const origin = await addressOf(child);
  const startedIn = performance.now() - start;
  child.stdout?.resume();
  return {
    origin,
    startedIn,
    memory: () => memoryOf(child.pid ?? 0),
    stop: async () => {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
};
