import { type Staff, StaffId } from "@huzhu/domain/governance";
import { ageOn } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import type { Settlement } from "@huzhu/simulation";

/** A 小组长 of the demo village: the head of a household of its first hamlet, at home, no cadre. */
export const demoLeader = (
  { staff, hamlets, households, residents }: Settlement,
  today: CalendarDate,
): ReadonlyArray<Staff> => {
  const taken = new Set(staff.map(({ household }) => household));
  for (const hamlet of hamlets) {
    const homes = new Set(
      households
        .filter(({ id, hamletId }) => hamletId === hamlet.id && !taken.has(id))
        .map(({ id }) => id),
    );
    const person = residents.find(
      ({ householdId, relation, residence, birthDate }) =>
        homes.has(householdId) &&
        relation === "head" &&
        residence === "home" &&
        ageOn(birthDate, today) < 70,
    );
    if (!person) continue;
    const { name, householdId: household } = person;
    const id = StaffId.make("staff-leader");
    const post = { login: "leader", role: "leader", hamlet: hamlet.id, active: true } as const;
    return [{ id, name, household, ...post }];
  }
  return [];
};
