import type { Check } from "../house.ts";
import { isCode, search } from "../search.ts";

export const readEnvironment: Check = {
  name: "the environment is read only in files called env.ts",
  find: (house) =>
    search(house, {
      within: (path) => isCode(path) && !path.startsWith("tooling/") && !path.endsWith("/env.ts"),
      pattern: /\bprocess\.env\b/g,
      judge: ([found]) => `${found} outside env.ts`,
    }),
};
