import { type Read, visits } from "@huzhu/db";
import { automaticFrom, type VisitId } from "@huzhu/domain/reciprocity";
import { type Instant, localDate } from "@huzhu/domain/time";
import { visitPolicies } from "./policy-on.ts";

/** The visits that nobody said anything about for so long that they count by themselves today. */
export const countingByThemselves = async (
  read: Read,
  now: Instant,
): Promise<ReadonlyArray<VisitId>> => {
  const today = localDate(now);
  const policyOf = await visitPolicies(read);
  return (await visits.unsaid(read, now))
    .filter((visit) => (automaticFrom(visit, policyOf(visit)) ?? today) <= today)
    .map(({ id }) => id);
};
