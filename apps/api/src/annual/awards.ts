import type { AnnualReport } from "@huzhu/contract";
import { awardRounds, type Read } from "@huzhu/db";
import { isIn, type YearDays } from "@huzhu/domain/annual";
import { allocate } from "@huzhu/domain/incentives";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { namesOf } from "../awards/names.ts";

type Award = AnnualReport["awards"][number];

/** What was won in rounds whose result became final on some days, the earliest first. */
export const awardsIn = async (read: Read, days: YearDays): Promise<ReadonlyArray<Award>> => {
  const awards: Array<Award> = [];
  for (const { id: round, scheme, period, candidates, budget, state } of await awardRounds.list(
    read,
  )) {
    if (state._tag !== "Final" && state._tag !== "Paid") continue;
    const on = localDate(state.finalAt);
    if (!isIn(days, on)) continue;
    const { title, reward, who } = scheme;
    const won = Result.getOrElse(allocate(scheme, candidates, budget), () => ({
      ...{ awards: [], total: 0 },
    }));
    const names = await namesOf(
      read,
      who,
      won.awards.map(({ candidate }) => candidate),
    );
    const winners = names.map(({ masked, hamlet }) => ({ masked, hamlet }));
    awards.push({ round, title, period, reward, on, total: won.total, winners });
  }
  return awards.toSorted((a, b) => (a.on < b.on ? -1 : 1));
};
