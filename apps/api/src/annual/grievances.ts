import type { AnnualReport } from "@huzhu/contract";
import { awardRounds, complaints, type Read } from "@huzhu/db";
import { isIn, type YearDays } from "@huzhu/domain/annual";
import { localDate } from "@huzhu/domain/time";

/** What came of each; `null` where nobody has said yet. */
type Ends = ReadonlyArray<{ readonly upheld: boolean } | null>;

const counted = (kind: AnnualReport["grievances"][number]["kind"], ends: Ends) => ({
  ...{ kind, made: ends.length, open: ends.filter((end) => end === null).length },
  upheld: ends.filter((end) => end?.upheld === true).length,
  dismissed: ends.filter((end) => end?.upheld === false).length,
});

/** How many complained about providers, and objected to awards, on some days, and what came of it. */
export const grievancesIn = async (
  read: Read,
  days: YearDays,
): Promise<AnnualReport["grievances"]> => {
  const complained = (await complaints.list(read)).filter(({ on }) => isIn(days, on));
  const objected = (await awardRounds.list(read))
    .flatMap(({ state }) => ("objections" in state ? state.objections : []))
    .filter(({ at }) => isIn(days, localDate(at)));
  return [
    counted(
      "provider",
      complained.map(({ end }) => end),
    ),
    counted(
      "award",
      objected.map(({ ruling }) => ruling && { upheld: ruling.righted !== null }),
    ),
  ];
};
