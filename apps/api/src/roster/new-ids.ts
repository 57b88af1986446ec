import { CardId, HamletId, HouseholdId, ResidentId } from "@huzhu/domain/people";
import type { NewIds } from "@huzhu/domain/people/roster";

export const newPeopleIds = (newId: () => string): NewIds => ({
  hamlet: () => HamletId.make(newId()),
  household: () => HouseholdId.make(newId()),
  resident: () => ResidentId.make(newId()),
  card: () => CardId.make(newId()),
});
