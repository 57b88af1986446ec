import type { Eater } from "@huzhu/contract";
import { type Read, residents } from "@huzhu/db";
import { ageOn, type ResidentId } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";

/** Elders by id, as the cook's list shows them; whoever is not in the register is left out. */
export const eatersOf = async (
  read: Read,
  ids: Iterable<ResidentId>,
  today: CalendarDate,
): Promise<ReadonlyMap<ResidentId, Eater>> => {
  const eaters = new Map<ResidentId, Eater>();
  for (const id of new Set(ids)) {
    const resident = await residents.byId(read, id);
    if (!resident) continue;
    const { name, hamlet, birthDate } = resident;
    eaters.set(id, { id, name, hamlet, age: ageOn(birthDate, today) });
  }
  return eaters;
};
