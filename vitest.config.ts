import { existsSync, globSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig } from "vitest/config";

/**
 * A package that needs more than Node has its own vitest.config.ts. The others are all alike:
 * no module of theirs keeps anything, so that test files may share a worker.
 */
const plain = globSync("{packages,apps,tooling}/*")
  .filter((root) => !existsSync(`${root}/vitest.config.ts`))
  .map((root) => ({ test: { name: `@huzhu/${basename(root)}`, root, isolate: false } }));

export default defineConfig({
  test: {
    projects: ["{packages,apps,tooling}/*/vitest.config.ts", ...plain],
    passWithNoTests: true,
    // No test is about time: the limit only ends what hangs, on the slowest machine as well.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
