import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

/** State classes are tested as the browser runs them, without a browser. */
export default defineConfig({
  plugins: [svelte({ configFile: false })],
  resolve: { conditions: ["browser"] },
  test: { name: "admin", include: ["src/**/*.test.ts"] },
});
