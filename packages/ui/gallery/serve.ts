import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build, preview } from "vite";

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Builds one page of the gallery and serves it until it is closed. */
export const serve = async (page: "press" | "kiosk" | "console"): Promise<Served> => {
  const outDir = await mkdtemp(join(tmpdir(), `huzhu-gallery-${page}-`));
  const shared = {
    configFile: false,
    root: join(import.meta.dirname, page),
    logLevel: "error",
    build: { outDir, emptyOutDir: true },
  } as const;
  await build({ ...shared, plugins: [svelte({ configFile: false })] });
  const server = await preview({ ...shared, preview: { host: "127.0.0.1", port: 0 } });
  const close = async () => {
    await server.close();
    await rm(outDir, { recursive: true });
  };
  return { url: server.resolvedUrls?.local[0] ?? "", close };
};
