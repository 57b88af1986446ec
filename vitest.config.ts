import { defineConfig } from "vitest/config";

/** One run over every package; a package that needs more than Node has its own vitest.config.ts. */
export default defineConfig({
  test: {
    projects: ["packages/*", "apps/*", "tooling/*"],
    maxWorkers: 2,
    passWithNoTests: true,
  },
});
