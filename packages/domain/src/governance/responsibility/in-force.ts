import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Duty, Role } from "../role.ts";
import { RESPONSIBILITIES } from "./default-matrix.ts";
import type { DutyMatrix, Responsibility } from "./responsibility.ts";

/** The responsibilities as a village gave them out; as they are brought where it did not. */
export const responsibilitiesIn = (matrix: DutyMatrix | null): ReadonlyArray<Responsibility> => {
  if (matrix === null) return RESPONSIBILITIES;
  const changed = new Map(matrix.changes.map((one) => [one.code, one]));
  return RESPONSIBILITIES.map((one) => ({ ...one, ...changed.get(one.code) }));
};

/** The version that holds on a day: the last one that has begun. */
export const matrixOn = (
  versions: ReadonlyArray<DutyMatrix>,
  today: CalendarDate,
): DutyMatrix | null =>
  versions.filter(({ effectiveFrom }) => effectiveFrom <= today).at(-1) ?? null;

/** What each role is trusted with by some responsibilities. */
export const dutiesBy = (
  responsibilities: ReadonlyArray<Responsibility>,
): ReadonlyMap<Role, ReadonlySet<Duty>> => {
  const held = new Map<Role, Set<Duty>>();
  for (const { hands, duties } of responsibilities) {
    for (const role of hands) {
      const own = held.get(role) ?? new Set();
      for (const duty of duties) own.add(duty);
      held.set(role, own);
    }
  }
  return held;
};

/** The responsibility that carries a duty. */
export const carrierOf = (
  responsibilities: ReadonlyArray<Responsibility>,
  duty: Duty,
): Responsibility => {
  const found = responsibilities.find(({ duties }) => duties.includes(duty));
  if (!found) throw new Error(`Nobody is responsible for ${duty}.`);
  return found;
};
