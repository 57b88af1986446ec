import { defineConfig } from "vite";

/** One file that runs without node_modules: it starts in a fraction of the time. */
export default defineConfig({
  build: {
    ssr: "src/main.ts",
    outDir: "dist",
    target: "node24",
    rolldownOptions: {
      external: ["pg-native"],
      output: { entryFileNames: "main.js", codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
});
