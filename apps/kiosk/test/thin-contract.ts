import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { thin } from "../thin/plugin.ts";

const contract = join(import.meta.dirname, "../../../packages/contract/src/index.ts");

/** Some values of the contract as the kiosk has them: made of the thin schemas. */
export const thinContract = async (names: readonly string[]): Promise<object> => {
  const folder = await mkdtemp(join(tmpdir(), "huzhu-thin-"));
  const entry = join(folder, "entry.ts");
  await writeFile(entry, `export { ${names.join(", ")} } from ${JSON.stringify(contract)};`);
  await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    plugins: [thin()],
    build: { lib: { entry, formats: ["es"], fileName: () => "thin.mjs" } },
  });
  const made: object = await import(join(folder, "dist", "thin.mjs"));
  await rm(folder, { recursive: true });
  return made;
};
