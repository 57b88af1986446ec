import type { ElderRow } from "@huzhu/contract";
import { elders, type Read, residents } from "@huzhu/db";
import { ELDER_AGE, type HamletId, isElder } from "@huzhu/domain/people";
import { addMonths, type CalendarDate } from "@huzhu/domain/time";
import { elderRowOf } from "./elder-row.ts";
import { known } from "./facts.ts";

interface Wanted {
  readonly search?: string | undefined;
  readonly hamlet?: HamletId | undefined;
}

const MONTHS_A_YEAR = 12;

/** Every elder whom somebody means, as today says: groups follow from facts, so all are worked out. */
export const elderRows = async (
  tx: Read,
  wanted: Wanted,
  today: CalendarDate,
): Promise<ReadonlyArray<ElderRow>> => {
  const born = addMonths(today, -ELDER_AGE * MONTHS_A_YEAR);
  const found = await residents.bornBy(tx, born, wanted);
  const homes = await elders.households(tx, today);
  const facts = await known(tx);
  return found
    .filter((resident) => isElder(resident, today))
    .flatMap((elder) => {
      const household = homes.get(elder.householdId) ?? [];
      const self = household.find(({ id }) => id === elder.id);
      return self ? [elderRowOf(elder, { self, household }, facts, today)] : [];
    });
};
