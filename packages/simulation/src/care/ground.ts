import { ageOn, type HamletId, isElder, type Resident } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import type { Settlement } from "../village/village.ts";

const GROWN = 18;
const OLDEST_HELPER = 75;
const OLD = 80;

/** An elder at home, as far as the model goes. */
export interface Elder {
  readonly id: Resident["id"];
  readonly hamlet: HamletId;
  /** Whether grown people who are no elders live in the same house. */
  readonly family: boolean;
  readonly alone: boolean;
  readonly old: boolean;
}

/** Somebody who could help. */
export interface Able {
  readonly id: Resident["id"];
  readonly hamlet: HamletId;
  readonly sex: Resident["sex"];
}

export interface Ground {
  readonly elders: ReadonlyArray<Elder>;
  readonly able: ReadonlyArray<Able>;
}

/** Who lives at home in a settlement and may need help, and who may give it. */
export const groundOf = (
  { residents, households }: Pick<Settlement, "residents" | "households">,
  on: CalendarDate,
): Ground => {
  const hamletOf = new Map(households.map(({ id, hamletId }) => [id, hamletId]));
  const home = residents.filter(({ residence }) => residence === "home");
  const byHouse = Map.groupBy(home, ({ householdId }) => householdId);
  const isGrown = (one: Resident): boolean => ageOn(one.birthDate, on) >= GROWN;
  const elders = home.flatMap((one): ReadonlyArray<Elder> => {
    const hamlet = hamletOf.get(one.householdId);
    if (!hamlet || !isElder(one, on)) return [];
    const others = (byHouse.get(one.householdId) ?? []).filter(({ id }) => id !== one.id);
    const family = others.some((other) => isGrown(other) && !isElder(other, on));
    const old = ageOn(one.birthDate, on) >= OLD;
    return [{ id: one.id, hamlet, family, alone: others.length === 0, old }];
  });
  const able = home.flatMap((one): ReadonlyArray<Able> => {
    const hamlet = hamletOf.get(one.householdId);
    const fit = isGrown(one) && ageOn(one.birthDate, on) <= OLDEST_HELPER;
    return hamlet && fit ? [{ id: one.id, hamlet, sex: one.sex }] : [];
  });
  return { elders, able };
};
