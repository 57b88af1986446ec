import { Schema } from "effect";
import { Scale } from "../points/scale.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Rule } from "./rule.ts";

/**
 * 积分细则: the document in which a village writes what earns or costs points, version 1 of its
 * format. It is adopted as a whole, takes effect on a date, and is never edited afterwards.
 */
export const Rulebook = Schema.Struct({
  format: Schema.Literal("huzhu-rulebook-1"),
  title: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(80)),
  version: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 })),
  effectiveFrom: CalendarDate,
  scale: Scale,
  /** Where it was published, or what the village decided. */
  source: Schema.optionalKey(Schema.String.check(Schema.isMaxLength(400))),
  rules: Schema.Array(Rule).check(Schema.isMinLength(1), Schema.isMaxLength(500)),
});
export type Rulebook = typeof Rulebook.Type;
