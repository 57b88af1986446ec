import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

/** Browser tests build the kiosk and start a Chromium. */
export default defineConfig({
  plugins: [svelte()],
  test: { testTimeout: 60_000, hookTimeout: 120_000 },
});
