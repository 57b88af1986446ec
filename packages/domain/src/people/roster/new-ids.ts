import type { CardId, HamletId, HouseholdId, ResidentId } from "../ids.ts";

/** Where new ids come from; each call gives another one. */
export interface NewIds {
  readonly hamlet: () => HamletId;
  readonly household: () => HouseholdId;
  readonly resident: () => ResidentId;
  readonly card: () => CardId;
}
