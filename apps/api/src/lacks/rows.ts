import type { LackRow } from "@huzhu/contract";
import { COMMON_THING_WORDS } from "@huzhu/contract/words";
import { batches, goods, lacks, type Read } from "@huzhu/db";
import { tallyLacks } from "@huzhu/domain/store/lack";
import { addMonths, type CalendarDate, periodStart } from "@huzhu/domain/time";

/** Over how many months one looks back. */
const MONTHS = 12;

/** What was asked for, with how the goods stand now. */
export const lackRows = async (
  read: Read,
  today: CalendarDate,
): Promise<ReadonlyArray<LackRow>> => {
  const since = addMonths(periodStart("month", today), 1 - MONTHS);
  const tallies = tallyLacks(await lacks.since(read, since));
  const all = await batches.fresh(read, await goods.list(read), today);
  const byId = new Map(all.map((good) => [good.id, good]));
  return tallies.map((tally) => {
    const { wanting } = tally;
    if (wanting._tag === "Thing") {
      return { ...tally, name: COMMON_THING_WORDS[wanting.thing], good: null };
    }
    const good = byId.get(wanting.good);
    if (!good) throw new Error(`the good ${wanting.good} was asked for and is not there`);
    const { id, name, onShelf, onHand } = good;
    return { ...tally, name, good: { id, onShelf, onHand } };
  });
};
