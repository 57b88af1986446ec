import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

/** Browser tests build the kiosk and start a Chromium. */
export default defineConfig({
  plugins: [svelte()],
  test: { globalSetup: "./test/build.ts", testTimeout: 300_000, hookTimeout: 120_000 },
});
