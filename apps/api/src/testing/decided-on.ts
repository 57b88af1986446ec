import type { Decision } from "@huzhu/domain/governance";
import type { Adopted, Rulebook } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";

/** What the representatives decided, on the Friday before a house opens. */
export const DECISION: Decision = {
  body: "representatives",
  date: CalendarDate.make("2026-11-20"),
  due: 38,
  present: 31,
  inFavour: 29,
  against: 1,
  abstained: 1,
  chair: "王建国",
  minuteKeeper: "李秀英",
  minutes: "2026年第7号",
};

export const decidedOn = (rulebook: Rulebook): Adopted => ({ rulebook, decision: DECISION });
