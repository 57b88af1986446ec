import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: ["@huzhu/postgres/global-setup"],
    // The tests share nothing but modules, and loading those takes longer than running the tests.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
