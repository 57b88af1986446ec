import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Progress } from "./progress.ts";

/**
 * The progress as it is on a day: what was on the board until the day before is Ready without
 * anybody doing anything. Every verb for which that matters looks at it this way first.
 */
export const progressOn = (progress: Progress, today: CalendarDate): Progress =>
  progress._tag === "OnNotice" && progress.notice.until < today
    ? { ...progress, _tag: "Ready" }
    : progress;
