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
  /** What pairs the demo's kiosk; empty where a cadre has to ask for it. */
  readonly code: string;
  /** Lets a week pass for the server. */
  readonly passWeek: () => void;
  readonly stop: () => Promise<void>;
}

const clock = join(import.meta.dirname, "shifting-clock.ts");

/** Starts the built program as the README does, with a village of its own. */
export const startVillage = async (village: "empty" | "demo"): Promise<VillageServer> => {
  const folder = mkdtempSync(join(tmpdir(), "huzhu-e2e-"));
  const places = ["--data", join(folder, "data"), "--key", join(folder, "vault.key")];
  const options = ["--port", "0", ...places, ...(village === "empty" ? ["--empty"] : [])];
  const child = spawn(process.execPath, ["--import", clock, program, ...options], {
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
  const [, code = ""] = /\?pair=(\d+)/.exec(said) ?? [];
  return {
    origin,
    password,
    code,
    passWeek: () => {
      child.kill("SIGUSR2");
    },
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
