import { type Array as Arr, Result } from "effect";
import type { DayCount, DaySaid, DayStage } from "./entry.ts";
import { type Days, otherOpen } from "./other-open.ts";
import { DayElsewhere, type DayNotClosed } from "./refusals.ts";

export type CountDayRefusal = DayElsewhere | DayNotClosed;

/** Writes down what was counted of some goods. A store is open on one day at a time. */
export const countOnDay = (
  { days, date }: Days,
  stage: DayStage,
  counts: Arr.NonEmptyReadonlyArray<DayCount>,
): Result.Result<DaySaid, CountDayRefusal> => {
  const state = days.get(date)?.state ?? "none";
  const other = stage === "open" ? otherOpen({ days, date }) : null;
  if (other) return Result.fail(other);
  const allowed = stage === "open" ? ["none", "opening"] : ["open"];
  if (!allowed.includes(state)) return Result.fail(new DayElsewhere({ state }));
  return Result.succeed({ _tag: "DayCounted", day: date, stage, counts });
};
