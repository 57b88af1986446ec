import { Result } from "effect";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import { DayOver } from "../request/ask.ts";
import type { Visit } from "./visit.ts";

/** Plans a visit for today or a later day. */
export const planVisit = (
  visit: Omit<Visit, "state">,
  now: Instant,
): Result.Result<Visit, DayOver> => {
  const today = localDate(now);
  if (visit.on < today) return Result.fail(new DayOver({ date: visit.on, today }));
  return Result.succeed({ ...visit, state: { _tag: "Planned" } });
};
