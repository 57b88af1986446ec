import { Schema } from "effect";

/** How closely something fits what was typed, the closest first. */
export const Closeness = Schema.Literals(["exact", "prefix", "contains"]);
export type Closeness = typeof Closeness.Type;

/** How closely a word fits what was typed; `null` where it does not at all. */
export const closeness = (word: string, typed: string): Closeness | null => {
  if (typed === "" || !word.includes(typed)) return null;
  if (word === typed) return "exact";
  return word.startsWith(typed) ? "prefix" : "contains";
};
