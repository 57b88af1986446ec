import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the built kiosk. */
    dist: string;
  }
}

const build = join(import.meta.dirname, "build-kiosk.ts");

/** Builds the kiosk once for all browser tests, by itself: what is built under test is another one. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const dist = await mkdtemp(join(tmpdir(), "huzhu-kiosk-"));
  await promisify(execFile)("env", ["NODE_ENV=production", process.execPath, build, dist]);
  project.provide("dist", dist);
  return () => rm(dist, { recursive: true, force: true });
};
