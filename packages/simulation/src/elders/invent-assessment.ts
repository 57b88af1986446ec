import {
  type Assessment,
  AssessmentId,
  NO_CONDITIONS,
  recordAssessment,
} from "@huzhu/domain/elders";
import { ageOn, type Resident } from "@huzhu/domain/people";
import { addDays, type CalendarDate, endOfDay } from "@huzhu/domain/time";
import { Result } from "effect";
import type { MakeId } from "../ids.ts";
import { between, chance, type Random } from "../random.ts";
import { inventFrailty, inventMarks } from "./invent-marks.ts";

export interface Ground {
  readonly random: Random;
  readonly ids: MakeId;
  readonly endingOn: CalendarDate;
  readonly assessors: ReadonlyArray<string>;
}

const LONGEST_AGO = 400;

/** A first assessment of somewhen in the last thirteen months, so that a few are due again. */
export const inventAssessment = (
  { random, ids, endingOn, assessors }: Ground,
  elder: Resident,
): Assessment => {
  const assessedOn = addDays(endingOn, -between(random, 1, LONGEST_AGO));
  const frailty = inventFrailty(random, ageOn(elder.birthDate, assessedOn));
  const draft = {
    assessedOn,
    reason: "first" as const,
    note: "",
    assessors,
    informant: { name: elder.name, tie: "本人", phone: elder.phone },
    marks: inventMarks(random, frailty),
    conditions: { ...NO_CONDITIONS, dementia: frailty > 0.35 && chance(random, 0.3) },
    replaces: null,
  };
  const id = AssessmentId.make(ids("assessment"));
  const recorded = recordAssessment({ id, elder, earlier: [] }, draft, endOfDay(assessedOn));
  return Result.getOrThrow(recorded);
};
