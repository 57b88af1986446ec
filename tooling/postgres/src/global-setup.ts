import type { TestProject } from "vitest/node";
import { announce, environment } from "./env.ts";
import { type Missing, type Server, startPostgres } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The server of this test run, or why there is none. */
    readonly postgres: Pick<Server, "url"> | Missing;
  }
}

/** One server for a whole test run: the first project that asks starts it, the others find it. */
export default async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const { server, ci } = environment();
  if (server !== undefined) {
    project.provide("postgres", server === "off" ? { missing: "switched off" } : { url: server });
    return undefined;
  }
  const started = await startPostgres();
  if ("missing" in started) {
    if (ci) throw new Error(started.missing);
    console.warn(`${started.missing}: the tests that need it are skipped.`);
    project.provide("postgres", started);
    return undefined;
  }
  announce(started.url);
  project.provide("postgres", { url: started.url });
  return async () => {
    announce(undefined);
    await started.stop();
  };
};
