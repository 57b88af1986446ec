import { Result } from "effect";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Happening } from "./happening.ts";
import type { Meeting } from "./meeting.ts";
import { MeetingElsewhere, MeetingNotYet, SameHand } from "./meeting-refusal.ts";
import { standingOf } from "./standing.ts";

/** Opens a meeting on its day or later: who leads it and who writes it down are two. */
export const openMeeting = (
  meeting: Meeting,
  leaders: { readonly chair: string; readonly keeper: string },
  today: CalendarDate,
): Result.Result<Happening, MeetingElsewhere | MeetingNotYet | SameHand> => {
  const { state } = standingOf(meeting);
  const { date } = meeting;
  if (state !== "called") return Result.fail(new MeetingElsewhere({ state }));
  if (date > today) return Result.fail(new MeetingNotYet({ date, today }));
  if (leaders.chair === leaders.keeper) {
    return Result.fail(new SameHand({ name: leaders.chair }));
  }
  return Result.succeed({ _tag: "Opened", ...leaders });
};

/** Calls it off, before it was opened. */
export const callOff = (
  meeting: Meeting,
  why: string,
): Result.Result<Happening, MeetingElsewhere> => {
  const { state } = standingOf(meeting);
  return state === "called"
    ? Result.succeed({ _tag: "CalledOff", why })
    : Result.fail(new MeetingElsewhere({ state }));
};
