import { Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Body } from "./body.ts";
import { MotionId } from "./motion-id.ts";

/** More people than any village has; keeps typing errors and overflow away. */
const MOST_VOICES = 1_000_000;

/** Voices: of people in the two assemblies, of households where one speaks for each. */
export const Voices = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: MOST_VOICES }));

/** Words that say something. */
export const Written = (longest: number) =>
  Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(longest));

/**
 * What a meeting of the village decided, as its minutes say it: which body, when, how many were due,
 * how many came and how they voted. Whoever came and did not vote is in none of the three figures.
 */
export const Decision = Schema.Struct({
  body: Body,
  /** The day of the meeting. */
  date: CalendarDate,
  due: Voices,
  present: Voices,
  inFavour: Voices,
  against: Voices,
  abstained: Voices,
  /** Names, as in the minutes: who led the meeting and who wrote it down. */
  chair: Written(25),
  minuteKeeper: Written(25),
  /** The number under which the village keeps the minutes. */
  minutes: Written(50),
  note: Schema.optionalKey(Written(200)),
  /** The motion that a meeting in the program carried, where the figures are taken from there. */
  motion: Schema.optionalKey(MotionId),
});
export type Decision = typeof Decision.Type;
