import { Result, Schema } from "effect";
import { ageOn } from "../people/age.ts";
import { ELDER_AGE } from "../people/elder.ts";
import type { Resident } from "../people/resident.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import { type Certification, type CertificationDraft, lastDay } from "./certification.ts";
import { CertifiedGroup } from "./group.ts";
import type { CertificationId } from "./ids.ts";
import { NotAnElder } from "./record-assessment.ts";

/** The last day of a paper lies before its first. */
export class EndsBeforeStart extends Schema.TaggedClass<EndsBeforeStart>()("EndsBeforeStart", {
  from: CalendarDate,
  until: CalendarDate,
}) {}

/** The elder has a certification of this group already for some of those days. */
export class CertifiedAlready extends Schema.TaggedClass<CertifiedAlready>()("CertifiedAlready", {
  group: CertifiedGroup,
  from: CalendarDate,
  until: Schema.NullOr(CalendarDate),
}) {}

export type CertifyRefusal = NotAnElder | EndsBeforeStart | CertifiedAlready;

interface Facts {
  readonly id: CertificationId;
  readonly elder: Pick<Resident, "id" | "birthDate">;
  /** What was certified of this elder before. */
  readonly earlier: ReadonlyArray<Certification>;
}

/** Takes down that an office counts an elder among a group, from the paper that says so. */
export const certify = (
  { id, elder, earlier }: Facts,
  draft: CertificationDraft,
  now: Instant,
): Result.Result<Certification, CertifyRefusal> => {
  const age = ageOn(elder.birthDate, localDate(now));
  if (age < ELDER_AGE) return Result.fail(new NotAnElder({ age, from: ELDER_AGE }));
  const { from, until } = draft;
  if (until !== null && until < from) return Result.fail(new EndsBeforeStart({ from, until }));
  const made: Certification = { ...draft, id, resident: elder.id, recordedAt: now, revoked: null };
  const last = lastDay(made);
  const other = earlier.find(
    (one) => one.kind === draft.kind && one.from <= last && from <= lastDay(one),
  );
  if (!other) return Result.succeed(made);
  const { kind: group } = other;
  return Result.fail(new CertifiedAlready({ group, from: other.from, until: other.until }));
};
