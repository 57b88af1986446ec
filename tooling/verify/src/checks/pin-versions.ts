import type { Check } from "../house.ts";
import { search } from "../search.ts";

/** Every version stands once, in the catalog of pnpm-workspace.yaml. */
export const pinVersions: Check = {
  name: "manifests take their versions from the catalog",
  find: (house) =>
    search(house, {
      within: (path) => path.endsWith("package.json"),
      pattern: /"(?:d|devD|optionalD|peerD)ependencies": \{([^}]*)\}/g,
      judge: ([, block = ""]) => {
        const foreign = [...block.matchAll(/"([^"]+)": "(?!catalog:"|workspace:\*")([^"]+)"/g)];
        if (foreign.length === 0) return undefined;
        return foreign.map(([, name, version]) => `${name} ${version}`).join(", ");
      },
    }),
};
