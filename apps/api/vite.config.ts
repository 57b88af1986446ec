import { cpSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { defineConfig, type Plugin } from "vite";

/** The letters of the receipt printer lie beside the program. */
const font = (): Plugin => ({
  name: "font",
  writeBundle({ dir = "dist" }) {
    const from = dirname(
      createRequire(import.meta.url).resolve("@fontsource/noto-sans-sc/unicode.json"),
    );
    const to = join(dir, "font");
    mkdirSync(to, { recursive: true });
    cpSync(join(from, "unicode.json"), join(to, "unicode.json"));
    const bold = (path: string) => path.endsWith("files") || path.endsWith("-700-normal.woff");
    cpSync(join(from, "files"), join(to, "files"), { recursive: true, filter: bold });
  },
});

/** One file that runs without node_modules: it starts in a fraction of the time. */
export default defineConfig({
  plugins: [font()],
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
