import { Result, Schema } from "effect";
import { DayToCome } from "../../elders/record-assessment.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import { HelperId, TrainingId } from "./ids.ts";
import { Skill } from "./skill.ts";

const Written = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(60));

/** A course as it was held, with everybody who was there. */
export const TrainingDraft = Schema.Struct({
  title: Written,
  skill: Skill,
  on: CalendarDate,
  minutes: Schema.Int.check(Schema.isBetween({ minimum: 10, maximum: 6000 })),
  teacher: Written,
  attended: Schema.Array(HelperId).check(
    Schema.isMinLength(1),
    Schema.isMaxLength(200),
    Schema.isUnique(),
  ),
});
export type TrainingDraft = typeof TrainingDraft.Type;

/** A training (培训) that was held. */
export const Training = Schema.Struct({
  ...TrainingDraft.fields,
  id: TrainingId,
  recordedAt: Instant,
});
export type Training = typeof Training.Type;

/** Takes a course down after it was held. */
export const recordTraining = (
  id: TrainingId,
  draft: TrainingDraft,
  now: Instant,
): Result.Result<Training, DayToCome> => {
  const today = localDate(now);
  return draft.on > today
    ? Result.fail(new DayToCome({ date: draft.on, today }))
    : Result.succeed({ ...draft, id, recordedAt: now });
};
