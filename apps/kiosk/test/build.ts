import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildKiosk } from "./serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the built kiosk. */
    dist: string;
  }
}

/** Builds the kiosk once for all browser tests. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const dist = await mkdtemp(join(tmpdir(), "huzhu-kiosk-"));
  await buildKiosk(dist);
  project.provide("dist", dist);
  return () => rm(dist, { recursive: true, force: true });
};
