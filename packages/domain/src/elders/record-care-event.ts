import { Result } from "effect";
import { ageOn } from "../people/age.ts";
import { ELDER_AGE } from "../people/elder.ts";
import type { Resident } from "../people/resident.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import type { CareEvent, CareEventDraft } from "./care-event.ts";
import type { CareEventId } from "./ids.ts";
import { DayToCome, NotAnElder } from "./record-assessment.ts";

interface Facts {
  readonly id: CareEventId;
  readonly elder: Pick<Resident, "id" | "birthDate">;
}

/** Takes down what happened to an elder, so that the next assessment comes sooner. */
export const recordCareEvent = (
  { id, elder }: Facts,
  draft: CareEventDraft,
  now: Instant,
): Result.Result<CareEvent, NotAnElder | DayToCome> => {
  const today = localDate(now);
  if (draft.on > today) return Result.fail(new DayToCome({ date: draft.on, today }));
  const age = ageOn(elder.birthDate, draft.on);
  if (age < ELDER_AGE) return Result.fail(new NotAnElder({ age, from: ELDER_AGE }));
  return Result.succeed({ ...draft, id, resident: elder.id, recordedAt: now });
};
