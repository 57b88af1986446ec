import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

/** Building a page and starting a browser takes seconds on a slow machine. */
export default defineConfig({
  plugins: [svelte()],
  test: { testTimeout: 60_000, hookTimeout: 120_000 },
});
