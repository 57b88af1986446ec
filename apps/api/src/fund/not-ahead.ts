import { NotDoneYet } from "@huzhu/domain/market";
import { type CalendarDate, type Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";

/** Nothing is booked before its day. */
export const notAhead = (on: CalendarDate, now: Instant): Result.Result<void, NotDoneYet> => {
  const today = localDate(now);
  return on > today ? Result.fail(new NotDoneYet({ on, today })) : Result.void;
};
