import type { ElderRow } from "@huzhu/contract";
import type { Read } from "@huzhu/db";
import type { CalendarDate } from "@huzhu/domain/time";
import { elderRowOf } from "./elder-row.ts";
import { everyElder, type Wanted } from "./every-elder.ts";
import { known } from "./facts.ts";

/** Every elder whom somebody means, as today says: groups follow from facts, so all are worked out. */
export const elderRows = async (
  tx: Read,
  wanted: Wanted,
  today: CalendarDate,
): Promise<ReadonlyArray<ElderRow>> => {
  const all = await everyElder(tx, wanted, today);
  const facts = await known(tx);
  return all.map(({ elder, home }) => elderRowOf(elder, home, facts, today));
};
