import type { Periods } from "@huzhu/contract";
import { periods, type Read } from "@huzhu/db";
import { addDays, type Instant, localDate } from "@huzhu/domain/time";
import { beforeOf } from "./facts.ts";
import { namingPeriods, periodViewOf } from "./period-view.ts";

export const periodsOf = async (read: Read, now: Instant): Promise<Periods> => {
  const named = await namingPeriods(read);
  const proposal = await periods.proposal(read);
  const { last, firstEvent } = await beforeOf(read);
  return {
    closed: (await periods.closed(read)).map(named),
    proposal: proposal && (await periodViewOf(read, proposal)),
    nextFrom: last ? addDays(last.to, 1) : firstEvent,
    latestTo: addDays(localDate(now), -1),
  };
};
