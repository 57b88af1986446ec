import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

export default defineConfig({
  base: "/kiosk/",
  plugins: [svelte()],
  build: { target: "chrome109", outDir: "dist" },
});
