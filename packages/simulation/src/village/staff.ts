import { type Role, type Staff, StaffId } from "@huzhu/domain/governance";
import { ageOn, type Resident } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import type { MakeId } from "../ids.ts";
import { type Random, shuffle } from "../random.ts";

const POSTS: ReadonlyArray<{ readonly login: string; readonly role: Role }> = [
  { login: "admin", role: "admin" },
  { login: "cadre", role: "cadre" },
  { login: "cadre2", role: "cadre" },
  { login: "keeper", role: "keeper" },
];

/** The staff are villagers themselves: heads of four households, at home and of working age. */
export const appointStaff = (
  random: Random,
  ids: MakeId,
  residents: ReadonlyArray<Resident>,
  on: CalendarDate,
): ReadonlyArray<Staff> => {
  const able = residents.filter(({ relation, residence, birthDate }) => {
    const age = ageOn(birthDate, on);
    return relation === "head" && residence === "home" && age >= 28 && age < 60;
  });
  const chosen = shuffle(random, able);
  return POSTS.flatMap(({ login, role }, at) => {
    const person = chosen[at];
    if (!person) return [];
    const { name, householdId: household } = person;
    return [{ id: StaffId.make(ids("staff")), name, login, role, household, active: true }];
  });
};
