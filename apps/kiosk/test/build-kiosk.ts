import { join } from "node:path";
import { build } from "vite";
import { kioskIn } from "../vite.config.ts";

const [outDir] = process.argv.slice(2);
if (outDir === undefined) throw new Error("Say where the kiosk shall be built to.");
const root = join(import.meta.dirname, "..");
await build({ root, configFile: false, logLevel: "error", ...kioskIn(outDir) });
