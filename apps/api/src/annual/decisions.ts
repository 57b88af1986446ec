import type { AnnualReport } from "@huzhu/contract";
import { meetings, type Read, resolutions } from "@huzhu/db";
import { isIn, type YearDays } from "@huzhu/domain/annual";
import { standingOf } from "@huzhu/domain/governance";

/** What the committee and the households decided on some days, carried or not, the earliest first. */
export const decisionsIn = async (
  read: Read,
  days: YearDays,
): Promise<AnnualReport["decisions"]> => {
  const titles = new Map(
    (await meetings.list(read))
      .flatMap((meeting) => standingOf(meeting).motions)
      .map(({ motion }) => [motion.id, motion.title]),
  );
  return (await resolutions.list(read)).flatMap(({ meeting, carried, resolution }) => {
    const { motion, body, date: on } = resolution;
    const { present, inFavour, against, abstained, recused } = resolution;
    if (!isIn(days, on)) return [];
    const votes = { present, inFavour, against, abstained, recused };
    return [{ meeting, on, body, title: titles.get(motion) ?? "", carried, ...votes }];
  });
};
