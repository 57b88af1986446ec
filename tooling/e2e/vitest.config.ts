import { defineConfig } from "vitest/config";

/** Whole journeys, when everything else is done and the machine is free. */
export default defineConfig({
  test: {
    globalSetup: "src/demo-village.ts",
    sequence: { groupOrder: 1 },
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
