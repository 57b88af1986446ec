import { execFile } from "node:child_process";
import { glob, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const APP = join(import.meta.dirname, "../..");
const SOURCES = [
  "apps/admin/{src,static}/**/*",
  "apps/admin/vite.config.ts",
  "packages/{client,contract,domain,ui}/src/**/*",
];

const changedAt = async (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

const isStale = async (): Promise<boolean> => {
  const built = await changedAt(join(APP, "build/200.html"));
  const root = join(APP, "../..");
  for await (const source of glob(SOURCES, { cwd: root })) {
    if (/\.test\.ts$|\/testing\//.test(source)) continue;
    if ((await changedAt(join(root, source))) > built) return true;
  }
  return false;
};

/** Builds the console where its sources are newer; the tests without a browser run all the same. */
const freshBuild = async (): Promise<void> => {
  if (!(await isStale())) return;
  const vite = join(APP, "node_modules/vite/bin/vite.js");
  // A process without Vitest's variables: SvelteKit runs no adapter where it sees them.
  await run(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: APP, env: {} }).catch(
    console.error,
  );
};

export default freshBuild;
