import type { HouseholdId } from "../../people/ids.ts";
import { type Exchanged, NOTHING, sumOf } from "./exchange.ts";
import type { Giver } from "./person.ts";
import type { Standing } from "./standing.ts";

export interface HouseholdStanding {
  readonly household: HouseholdId;
  readonly given: Exchanged;
  readonly received: Exchanged;
}

/** Given and received of whole households. */
export const byHousehold = (
  people: ReadonlyArray<Giver>,
  standings: ReadonlyArray<Standing>,
): ReadonlyArray<HouseholdStanding> => {
  const of = new Map(people.map(({ id, household }) => [id, household]));
  const all = new Map<HouseholdId, HouseholdStanding>();
  for (const { person, given, received } of standings) {
    const household = of.get(person);
    if (household === undefined) continue;
    const so = all.get(household) ?? { household, given: NOTHING, received: NOTHING };
    all.set(household, {
      household,
      given: sumOf(so.given, given),
      received: sumOf(so.received, received),
    });
  }
  return [...all.values()];
};
