import { defineConfig } from "vitest/config";

/** Whole journeys, one after another, when everything else is done and the machine is free. */
export default defineConfig({
  test: {
    sequence: { groupOrder: 1 },
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
