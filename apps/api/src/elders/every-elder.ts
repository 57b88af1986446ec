import { elders, type Read, type ResidentSummary, residents } from "@huzhu/db";
import { ELDER_AGE, type HamletId, isElder, type Sought } from "@huzhu/domain/people";
import { addMonths, type CalendarDate } from "@huzhu/domain/time";
import type { Home } from "./elder-row.ts";

export interface Wanted {
  readonly sought?: Sought | undefined;
  readonly hamlet?: HamletId | undefined;
}

/** An elder, and among whom. */
export interface AtHome {
  readonly elder: ResidentSummary;
  readonly home: Home;
}

const MONTHS_A_YEAR = 12;

/** Every elder whom somebody means, with everybody of the household. */
export const everyElder = async (
  tx: Read,
  wanted: Wanted,
  today: CalendarDate,
): Promise<ReadonlyArray<AtHome>> => {
  const born = addMonths(today, -ELDER_AGE * MONTHS_A_YEAR);
  const found = await residents.bornBy(tx, born, wanted);
  const homes = await elders.households(tx, today);
  return found
    .filter((resident) => isElder(resident, today))
    .flatMap((elder) => {
      const household = homes.get(elder.householdId) ?? [];
      const self = household.find(({ id }) => id === elder.id);
      return self ? [{ elder, home: { self, household } }] : [];
    });
};
