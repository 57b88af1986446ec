import { census, kinTies, type Read } from "@huzhu/db";
import { type HouseholdId, ResidentId } from "@huzhu/domain/people";
import type { HelperId, Unpaid, Visit } from "@huzhu/domain/reciprocity";

/** Who has a part in a visit, and what they are to each other. */
export interface Sides {
  readonly elderHome: HouseholdId;
  /** The household of a helper; null for whoever comes from outside. */
  readonly homeOf: (helper: HelperId) => HouseholdId | null;
  /** What a helper is to the elder, where that means that they earn nothing. */
  readonly tieOf: (helper: HelperId) => Exclude<Unpaid, "cap"> | null;
  /** The households of both sides and of their kin: those have no say in a dispute. */
  readonly households: ReadonlySet<HouseholdId>;
}

/** What is known about the two sides of a visit. */
export const sidesOf = async (read: Read, visit: Visit): Promise<Sides> => {
  const helpers = visit.helpers.map((id) => ResidentId.make(id));
  const people = await census.somePeople(read, [visit.elder, ...helpers]);
  const homes = new Map<string, HouseholdId>(
    people.map(({ id, householdId }) => [id, householdId]),
  );
  const elderHome = homes.get(visit.elder);
  if (!elderHome) throw new Error(`The elder of the visit ${visit.id} is not in the register.`);
  const kin = await kinTies.householdsOf(read, elderHome);
  const households = new Set([elderHome, ...kin]);
  for (const helper of helpers) {
    const home = homes.get(helper);
    if (home === undefined || households.has(home)) continue;
    households.add(home);
    for (const one of await kinTies.householdsOf(read, home)) households.add(one);
  }
  return {
    elderHome,
    homeOf: (helper) => homes.get(helper) ?? null,
    tieOf: (helper) => {
      const home = homes.get(helper);
      if (home === undefined) return "outsider";
      if (home === elderHome) return "self";
      return kin.has(home) ? "kin" : null;
    },
    households,
  };
};
