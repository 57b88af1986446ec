import { type Read, visits } from "@huzhu/db";
import { automaticFrom, DEFAULT_VISIT_POLICY, type VisitId } from "@huzhu/domain/reciprocity";
import { type Instant, localDate } from "@huzhu/domain/time";

/** The visits that nobody said anything about for so long that they count by themselves today. */
export const countingByThemselves = async (
  read: Read,
  now: Instant,
): Promise<ReadonlyArray<VisitId>> => {
  const today = localDate(now);
  return (await visits.unsaid(read, now))
    .filter((visit) => (automaticFrom(visit, DEFAULT_VISIT_POLICY) ?? today) <= today)
    .map(({ id }) => id);
};
