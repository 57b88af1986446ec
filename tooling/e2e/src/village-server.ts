import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { type Program, startProgram } from "./program.ts";

export interface VillageServer extends Pick<Program, "passWeek" | "stop"> {
  readonly origin: string;
  /** The first admin's password, as it was printed. */
  readonly password: string;
  /** What pairs the demo's kiosk; empty where a cadre has to ask for it. */
  readonly code: string;
}

/** A village of one's own, served until it is stopped; nothing stays behind. */
export const startVillage = async (village: "empty" | "demo"): Promise<VillageServer> => {
  const folder = await mkdtemp(join(tmpdir(), "huzhu-e2e-"));
  if (village === "demo") await cp(inject("demo"), folder, { recursive: true });
  const program = await startProgram(folder, village === "empty" ? ["--empty"] : []);
  const [, origin = ""] = /console\s+(\S+)\/admin\//.exec(program.said) ?? [];
  const [, password = ""] = /admin \/ (\S+)/.exec(program.said) ?? [];
  const [, code = ""] = /\?pair=(\d+)/.exec(program.said) ?? [];
  return {
    origin,
    password,
    code,
    passWeek: program.passWeek,
    async stop() {
      await program.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
