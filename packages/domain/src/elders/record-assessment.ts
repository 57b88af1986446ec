import { Result, Schema } from "effect";
import { ageOn } from "../people/age.ts";
import { ELDER_AGE } from "../people/elder.ts";
import type { Resident } from "../people/resident.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import { assessAbility } from "./assess-ability.ts";
import type { Assessment, AssessmentDraft } from "./assessment.ts";
import { AssessmentId } from "./ids.ts";
import { type AbilityRefusal, readMarks } from "./read-marks.ts";

/** Whoever is younger than `from` years on the day is no elder yet. */
export class NotAnElder extends Schema.TaggedClass<NotAnElder>()("NotAnElder", {
  age: Schema.Int,
  from: Schema.Int,
}) {}

/** Something of a day that has not come yet. */
export class DayToCome extends Schema.TaggedClass<DayToCome>()("DayToCome", {
  date: CalendarDate,
  today: CalendarDate,
}) {}

/** The reason is another one, and nobody said which. */
export class OtherReasonUnsaid extends Schema.TaggedClass<OtherReasonUnsaid>()(
  "OtherReasonUnsaid",
  {},
) {}

/** There is no such assessment of this elder to take the place of, or another one has already. */
export class NothingToReplace extends Schema.TaggedClass<NothingToReplace>()("NothingToReplace", {
  assessment: AssessmentId,
}) {}

export type RecordAssessmentRefusal =
  | NotAnElder
  | DayToCome
  | OtherReasonUnsaid
  | NothingToReplace
  | AbilityRefusal;

interface Facts {
  readonly id: AssessmentId;
  readonly elder: Pick<Resident, "id" | "birthDate">;
  /** What was recorded of this elder before. */
  readonly earlier: ReadonlyArray<Pick<Assessment, "id" | "replaces">>;
}

const mayReplace = (
  { earlier }: Facts,
  { replaces }: AssessmentDraft,
): Result.Result<void, NothingToReplace> => {
  if (replaces === null) return Result.void;
  const known = earlier.some(({ id }) => id === replaces);
  const taken = earlier.some((one) => one.replaces === replaces);
  return known && !taken
    ? Result.void
    : Result.fail(new NothingToReplace({ assessment: replaces }));
};

/** Takes an assessment down, marked by {@link assessAbility}. */
export const recordAssessment = (
  facts: Facts,
  draft: AssessmentDraft,
  now: Instant,
): Result.Result<Assessment, RecordAssessmentRefusal> =>
  Result.gen(function* () {
    const today = localDate(now);
    const { assessedOn } = draft;
    if (assessedOn > today) {
      return yield* Result.fail(new DayToCome({ date: assessedOn, today }));
    }
    const age = ageOn(facts.elder.birthDate, assessedOn);
    if (age < ELDER_AGE) return yield* Result.fail(new NotAnElder({ age, from: ELDER_AGE }));
    if (draft.reason === "other" && draft.note.trim() === "") {
      return yield* Result.fail(new OtherReasonUnsaid());
    }
    yield* mayReplace(facts, draft);
    const marks = yield* readMarks(draft.marks);
    const result = yield* assessAbility(marks, draft.conditions);
    return { ...draft, id: facts.id, resident: facts.elder.id, marks, result, recordedAt: now };
  });
