import type { AbilityLevel } from "../../elders/level.ts";
import type { HouseholdId, ResidentId } from "../../people/ids.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";

/** Somebody of the village, as far as giving and receiving go. */
export interface Giver {
  readonly id: ResidentId;
  readonly household: HouseholdId;
  readonly birthDate: CalendarDate;
  /** `null` for whoever was never assessed. */
  readonly level: AbilityLevel | null;
}
