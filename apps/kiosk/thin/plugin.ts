import { join } from "node:path";
import type { Plugin } from "vite";
import { withoutEffects } from "./pure.ts";

const THIN = join(import.meta.dirname, "index.ts");
const OURS = /\/packages\/(?:contract|domain)\/src\/.*\.ts$/;

/**
 * Gives the kiosk the little of Effect that its contract needs, 2 KB instead of 36, and leaves out
 * every schema that nothing on the kiosk asks for. What is not thin comes from Effect itself.
 */
export const thin = (): Plugin => ({
  name: "thin",
  enforce: "pre",
  resolveId(source, importer) {
    return source === "effect" && importer !== THIN ? THIN : null;
  },
  transform: {
    filter: { id: OURS },
    handler(code) {
      return { code: withoutEffects(code, this.parse(code, { lang: "ts" })), map: null };
    },
  },
});
