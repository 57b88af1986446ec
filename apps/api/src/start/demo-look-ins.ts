import type { Read } from "@huzhu/db";
import { CADENCE_DAYS, type Helper, overdueOn } from "@huzhu/domain/reciprocity";
import type { CalendarDate } from "@huzhu/domain/time";
import { type InventedVisit, lookIns, type Settlement } from "@huzhu/simulation";
import { watchedElders } from "../visits/watched.ts";

interface Plan {
  readonly seed: number;
  readonly today: CalendarDate;
  /** What was made up already. */
  readonly past: ReadonlyArray<InventedVisit>;
}

const A_QUARTER = 91;
const FORGOTTEN = 2;

/** A quarter of looking in on everybody whom the other visits leave overdue, but for a few. */
export const inventLookIns = async (
  read: Read,
  { residents, households }: Settlement,
  helpers: ReadonlyArray<Helper>,
  { seed, today, past }: Plan,
): Promise<ReadonlyArray<InventedVisit>> => {
  const hamlets = new Map(households.map(({ id, hamletId }) => [id, hamletId]));
  const homes = new Map(
    residents.flatMap(({ id, householdId: household }) => {
      const hamlet = hamlets.get(household);
      return hamlet ? [[id as string, { household, hamlet }] as const] : [];
    }),
  );
  const seen = new Map(past.map(({ elder, on }) => [elder, on]));
  const watched = (await watchedElders(read, today)).map((one) => ({
    ...one,
    lastSeen: seen.get(one.elder) ?? null,
  }));
  const elders = overdueOn(watched, today).flatMap(({ elder, risk }) => {
    const home = homes.get(elder);
    return home ? [{ elder, ...home, within: CADENCE_DAYS[risk] }] : [];
  });
  const looking = helpers.flatMap((helper) => {
    const home = homes.get(helper.id);
    return home ? [{ helper, home }] : [];
  });
  return lookIns(elders, looking, { seed, endingOn: today, days: A_QUARTER, late: FORGOTTEN });
};
