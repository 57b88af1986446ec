import type { Check } from "../house.ts";
import { isCode, isTest, search } from "../search.ts";

/** Data and pure functions: no runtime, no clock, no promise. */
const PURE = [
  "Schema",
  "SchemaTransformation",
  "Result",
  "Option",
  "Match",
  "Array",
  "Order",
  "Equal",
  "BigDecimal",
];

export const importEffect: Check = {
  name: "the domain takes only pure modules from effect",
  find: (house) =>
    search(house, {
      within: (path) => path.startsWith("packages/domain/") && isCode(path) && !isTest(path),
      pattern: /(?:import|export)\s+(?:type\s+)?([^;"']*?)\s*from\s*["']effect(?:\/(\w+))?["']/g,
      judge: ([, names = "", module]) => {
        const impure = (module === undefined ? named(names) : [module]).filter(isImpure);
        return impure.length === 0 ? undefined : `effect's ${impure.join(", ")} in the domain`;
      },
    }),
};

const isImpure = (name: string): boolean => !PURE.includes(name);

/** The imported names of `{ Schema, type Option as Maybe }`; of `* as Effect`, all of it. */
const named = (clause: string): readonly string[] =>
  clause
    .replace(/[{}]/g, "")
    .split(",")
    .map((name) =>
      name
        .trim()
        .replace(/^type\s+/, "")
        .replace(/\s+as\s+.*/, ""),
    )
    .filter((name) => name !== "");
