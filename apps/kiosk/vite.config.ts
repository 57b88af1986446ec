import { serwist } from "@serwist/vite";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type UserConfig } from "vite";
import { thin } from "./thin/plugin.ts";

/** The kiosk as it goes to the village, with the worker that keeps the page itself. */
export const kioskIn = (outDir: string): UserConfig => ({
  base: "/kiosk/",
  plugins: [
    thin(),
    svelte(),
    serwist({
      swSrc: "src/service-worker.ts",
      swDest: "service-worker.js",
      swUrl: "/kiosk/service-worker.js",
      scope: "/kiosk/",
      globDirectory: outDir,
      globPatterns: ["**/*.{html,js,css,svg}"],
      injectionPoint: "self.__SW_MANIFEST",
      rollupFormat: "iife",
    }),
  ],
  // No asset as a data: address: the content security policy takes none.
  build: { target: "chrome109", outDir, emptyOutDir: true, assetsInlineLimit: 0 },
});

export default defineConfig(kioskIn("dist"));
