import { Schema } from "effect";

/** When of a day; elders do not live by the clock. */
export const DayPart = Schema.Literals(["morning", "afternoon", "evening", "any"]);
export type DayPart = typeof DayPart.Type;
