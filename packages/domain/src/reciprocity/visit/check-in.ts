import { Result, Schema } from "effect";

import { CalendarDate } from "../../time/calendar-date.ts";
import { localDate } from "../../time/local-date.ts";
import type { Mark } from "./evidence.ts";
import { type OtherVisitStep, otherVisitStep, type Visit } from "./visit.ts";

/** The visit is planned for a later day. */
export class VisitLater extends Schema.TaggedClass<VisitLater>()("VisitLater", {
  on: CalendarDate,
  today: CalendarDate,
}) {}

/** Nobody was named who goes there. */
export class NobodyGoes extends Schema.TaggedClass<NobodyGoes>()("NobodyGoes", {}) {}

export type CheckInRefusal = OtherVisitStep | VisitLater | NobodyGoes;

/** A visit begins on its day or after it, not before. */
export const notBefore = (on: CalendarDate, { at }: Mark): Result.Result<void, VisitLater> => {
  const today = localDate(at);
  return on > today ? Result.fail(new VisitLater({ on, today })) : Result.void;
};

/** 签到: the helpers are there. */
export const checkIn = (visit: Visit, came: Mark): Result.Result<Visit, CheckInRefusal> =>
  Result.gen(function* () {
    if (visit.state._tag !== "Planned") return yield* Result.fail(otherVisitStep(visit));
    if (visit.helpers.length === 0) return yield* Result.fail(new NobodyGoes());
    yield* notBefore(visit.on, came);
    return { ...visit, state: { _tag: "CheckedIn", came } as const };
  });
