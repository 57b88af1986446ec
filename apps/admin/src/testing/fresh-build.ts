import { glob, stat } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";

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
  await build({ root: APP, logLevel: "warn" }).catch(console.error);
};

export default freshBuild;
