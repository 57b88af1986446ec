import type { Check } from "../house.ts";
import { isCode, isTest, search } from "../search.ts";

const PURE = /^packages\/(domain|simulation|contract|db)\/src\//;

/** Time, ids and randomness arrive as arguments, so that whatever happened can happen again. */
export const stayPure: Check = {
  name: "no clock, no chance and no new id below the applications",
  find: (house) =>
    search(house, {
      within: (path) => PURE.test(path) && isCode(path) && !isTest(path),
      pattern:
        /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/g,
      judge: ([found]) => `${found}: let it arrive as an argument`,
    }),
};
