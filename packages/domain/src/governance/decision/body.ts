import { Schema } from "effect";

/**
 * Who decides for a village: 村民会议 of everybody of age, 村民代表会议 of those whom they chose, or
 * 户代表会议, one voice for each household, as in 一事一议.
 */
export const Body = Schema.Literals(["villagers", "representatives", "households"]);
export type Body = typeof Body.Type;
