import { Schema } from "effect";

/**
 * What an elder at the kiosk wants somebody to come for: trouble with the card, illness or danger,
 * something broken at home, or a talk.
 */
export const HelpKind = Schema.Literals(["card", "doctor", "repair", "talk"]);
export type HelpKind = typeof HelpKind.Type;
