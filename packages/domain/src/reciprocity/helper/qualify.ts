import { Result, Schema } from "effect";
import type { Revocation } from "../../elders/certification.ts";
import { EndsBeforeStart } from "../../elders/certify.ts";
import { RevokedAlready } from "../../elders/revoke-certification.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import type { HelperId, QualificationId } from "./ids.ts";
import { type Qualification, type QualificationDraft, qualifiedUntil } from "./qualification.ts";

/** The same paper is written down already, for some of those days. */
export class QualifiedAlready extends Schema.TaggedClass<QualifiedAlready>()("QualifiedAlready", {
  number: Schema.String,
  from: CalendarDate,
}) {}

interface Facts {
  readonly id: QualificationId;
  readonly helper: HelperId;
  /** What is written down of this helper already. */
  readonly earlier: ReadonlyArray<Qualification>;
}

/** Takes a qualification down from its paper. */
export const qualify = (
  { id, helper, earlier }: Facts,
  draft: QualificationDraft,
  now: Instant,
): Result.Result<Qualification, EndsBeforeStart | QualifiedAlready> => {
  const { from, until, paper } = draft;
  if (until !== null && until < from) return Result.fail(new EndsBeforeStart({ from, until }));
  const made: Qualification = { ...draft, id, helper, recordedAt: now, ended: null };
  const same = earlier.find(
    (one) =>
      one.skill === draft.skill &&
      one.paper.number === paper.number &&
      one.from <= qualifiedUntil(made) &&
      from <= qualifiedUntil(one),
  );
  return same
    ? Result.fail(new QualifiedAlready({ number: paper.number, from: same.from }))
    : Result.succeed(made);
};

/** Ends a qualification from a day on: withdrawn by its office, or written down by mistake. */
export const endQualification = (
  qualification: Qualification,
  { from, why }: Pick<Revocation, "from" | "why">,
  now: Instant,
): Result.Result<
  Qualification & { readonly ended: Revocation },
  RevokedAlready | EndsBeforeStart
> => {
  const { ended, from: first } = qualification;
  if (ended) return Result.fail(new RevokedAlready({ at: ended.at, from: ended.from }));
  if (from < first) return Result.fail(new EndsBeforeStart({ from: first, until: from }));
  return Result.succeed({ ...qualification, ended: { from, at: now, why } });
};
