import { Schema } from "effect";
import { Points } from "../points/points.ts";
import { Period } from "../time/period.ts";

/**
 * The most that one household may get (or lose) by one rule in a calendar period of the event
 * date. What goes beyond is dropped.
 */
export const Cap = Schema.Struct({
  period: Period,
  most: Points.check(Schema.isGreaterThan(0)),
});
export type Cap = typeof Cap.Type;

/** What a household already got by a rule in the periods that hold the event date. */
export const Already = Schema.Struct({ day: Points, month: Points, year: Points });
export type Already = typeof Already.Type;
