import { Schema } from "effect";

/**
 * What somebody is wanted for, as an elder says it: trouble with the card, illness or danger,
 * something broken at home, a talk; a meal, an errand, cleaning, company on a way, or something else;
 * and the other way round an offer to help. Which service of the catalog it is, the office says.
 */
export const HelpKind = Schema.Literals([
  "card",
  "doctor",
  "repair",
  "talk",
  "meal",
  "errand",
  "clean",
  "ride",
  "other",
  "offer",
]);
export type HelpKind = typeof HelpKind.Type;

/** What cannot wait for a helper to be found: somebody goes there at once. */
export const isPressing = (kind: HelpKind): boolean => kind === "doctor";
