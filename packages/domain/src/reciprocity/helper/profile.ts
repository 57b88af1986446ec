import { Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import { FreeTime } from "./free-time.ts";
import { Language } from "./language.ts";
import { Skill } from "./skill.ts";

/** Where a helper comes from. */
export const Whence = Schema.Literals([
  "village",
  "returned",
  "township",
  "county",
  "organisation",
  "school",
]);
export type Whence = typeof Whence.Type;

export const WHENCE_LABELS: Record<Whence, string> = {
  village: "本村",
  returned: "返乡",
  township: "乡镇社工站",
  county: "县里派来",
  organisation: "社会组织",
  school: "院校",
};

const Why = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(120));

/** Nobody is sent to a door while barred; `until` is the last day of it. */
export const Bar = Schema.Struct({ until: CalendarDate, why: Why });
export type Bar = typeof Bar.Type;

/** What a helper says of themselves, and what the village says of them. */
export const HelperProfile = Schema.Struct({
  skills: Schema.Array(Skill).check(Schema.isMinLength(1), Schema.isMaxLength(12)),
  languages: Schema.Array(Language).check(Schema.isMinLength(1), Schema.isMaxLength(6)),
  times: Schema.Array(FreeTime).check(Schema.isMaxLength(21)),
  /** Visits that this helper wants to make in a week, at most. */
  mostVisits: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 40 })),
  /** The last day of a rest. */
  restingUntil: Schema.NullOr(CalendarDate),
  barred: Schema.NullOr(Bar),
  /** What the township adds to points, in fen a month; `0` for most. */
  allowance: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000_000 })),
  whence: Whence,
  /** The last day, where somebody has said that they leave. */
  leavesOn: Schema.NullOr(CalendarDate),
  note: Schema.String.check(Schema.isMaxLength(200)),
});
export type HelperProfile = typeof HelperProfile.Type;
