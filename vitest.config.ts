import { defineConfig } from "vitest/config";

/** One run over every package; a package that needs more than Node has its own vitest.config.ts. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: ["packages/*", "apps/*", "tooling/*"],
  },
});
