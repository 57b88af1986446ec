import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startProgram } from "./program.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of a demo village that nobody has been to yet. */
    readonly demo: string;
  }
}

/** The first start makes the demo village, once; every journey has a copy of its own. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), "huzhu-demo-"));
  const program = await startProgram(folder);
  await program.stop();
  project.provide("demo", folder);
  return () => rm(folder, { recursive: true, force: true });
};
