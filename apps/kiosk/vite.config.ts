import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

export default defineConfig({
  base: "/kiosk/",
  plugins: [svelte()],
  // No asset as a data: address: the content security policy takes none.
  build: { target: "chrome109", outDir: "dist", assetsInlineLimit: 0 },
});
