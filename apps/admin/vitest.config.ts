import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

/** State classes run as in a browser, without one; pages run in a real one, as they were built. */
export default defineConfig({
  plugins: [svelte({ configFile: false })],
  resolve: { conditions: ["browser"] },
  test: {
    name: "admin",
    include: ["src/**/*.test.ts"],
    globalSetup: ["src/testing/fresh-build.ts"],
    hookTimeout: 180_000,
    testTimeout: 180_000,
  },
});
