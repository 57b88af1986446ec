import { Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import type { HelperProfile } from "./profile.ts";

/** Why nobody asks a helper on a day. */
export const Absence = Schema.Union([
  Schema.TaggedStruct("Barred", { until: CalendarDate, why: Schema.String }),
  Schema.TaggedStruct("Resting", { until: CalendarDate }),
  Schema.TaggedStruct("Gone", { since: CalendarDate }),
]);
export type Absence = typeof Absence.Type;

/** Why a helper is not asked on a day; `null` where they may be. */
export const absentOn = (
  { barred, restingUntil, leavesOn }: Pick<HelperProfile, "barred" | "restingUntil" | "leavesOn">,
  date: CalendarDate,
): Absence | null => {
  if (leavesOn !== null && leavesOn < date) return { _tag: "Gone", since: leavesOn };
  if (barred && barred.until >= date) return { _tag: "Barred", ...barred };
  if (restingUntil !== null && restingUntil >= date)
    return { _tag: "Resting", until: restingUntil };
  return null;
};
