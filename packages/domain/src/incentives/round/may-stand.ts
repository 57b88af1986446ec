import { Result, Schema } from "effect";
import type { AwardScheme } from "../scheme.ts";
import type { Candidate } from "../score.ts";

/** The scheme has no such criterion that the committee judges, or no such veto. */
export class UnknownCriterion extends Schema.TaggedClass<UnknownCriterion>()("UnknownCriterion", {
  title: Schema.String,
}) {}

/** More marks, or fewer, than a criterion has. */
export class MarksTooHigh extends Schema.TaggedClass<MarksTooHigh>()("MarksTooHigh", {
  title: Schema.String,
  marks: Schema.Int,
  most: Schema.Int,
}) {}

/** Whether what is said of a candidate is what the scheme asks. */
export const mayStand = (
  { criteria, vetoes }: AwardScheme,
  { judgements, ...candidate }: Candidate,
): Result.Result<void, UnknownCriterion | MarksTooHigh> => {
  const judged = criteria.filter((one) => one.kind === "judged");
  for (const { title, marks } of judgements) {
    const asked = judged.find((one) => one.title === title);
    if (!asked) return Result.fail(new UnknownCriterion({ title }));
    const { most } = asked;
    if (marks < 0 || marks > most) return Result.fail(new MarksTooHigh({ title, marks, most }));
  }
  const strange = candidate.vetoes.find((one) => !vetoes.includes(one));
  return strange === undefined
    ? Result.void
    : Result.fail(new UnknownCriterion({ title: strange }));
};
