import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const program = join(import.meta.dirname, "../../../apps/api/dist/main.js");

export interface VillageServer {
  readonly origin: string;
  /** The first admin's password, as it was printed. */
  readonly password: string;
  readonly stop: () => Promise<void>;
}

/** Starts the built program as the README does, with an empty village of its own. */
export const startVillage = async (): Promise<VillageServer> => {
  const folder = mkdtempSync(join(tmpdir(), "huzhu-e2e-"));
  const child = spawn(process.execPath, [program, "--empty", "--port", "0", "--data", folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  let said = "";
  for await (const line of createInterface({ input: child.stdout })) {
    said += `${line}\n`;
    if (line.includes("Ctrl+C")) break;
  }
  child.stdout.resume();
  const [, origin = ""] = /console\s+(\S+)\/admin\//.exec(said) ?? [];
  const [, password = ""] = /admin \/ (\S+)/.exec(said) ?? [];
  return {
    origin,
    password,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
