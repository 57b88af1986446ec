import type { OwnHamlet } from "@huzhu/contract";
import type { Rule } from "@huzhu/domain/rulebook";

/** So many tiles stand on the first screen of a small phone. */
const TILES = 6;

/** The rules to begin with: those used most lately, then those that stand first in the rulebook. */
export const tilesOf = (
  rules: ReadonlyArray<Rule>,
  lately: OwnHamlet["lately"],
): ReadonlyArray<Rule> => {
  const used = lately.flatMap(({ rule }) => rules.find(({ code }) => code === rule) ?? []);
  return [...new Set([...used, ...rules])].slice(0, TILES);
};
