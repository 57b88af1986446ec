import { Equal } from "effect";
import type { Card } from "../card/index.ts";
import type { CheckedRoster } from "./checked.ts";
import type { ImportPlan } from "./import-plan.ts";
import type { NewIds } from "./new-ids.ts";
import { planHamlets, planHouseholds } from "./plan-households.ts";
import { type PlannedResident, planResidents } from "./plan-residents.ts";
import type { Register } from "./register.ts";

const planCards = (
  residents: ReadonlyArray<PlannedResident>,
  register: Register,
  ids: NewIds,
): ReadonlyArray<Card> => {
  const known = new Set(register.cards.map(({ number }) => number));
  return residents.flatMap(({ after, card }) =>
    card === null || known.has(card)
      ? []
      : [
          {
            ...{ id: ids.card(), number: card, chip: null },
            ...{ residentId: after.id, status: "active" as const },
          },
        ],
  );
};

/**
 * Turns a checked roster into the records to write, given the register it was checked against. Only
 * rows that are not bad count; a file that was imported before plans nothing.
 */
export const planImport = (checked: CheckedRoster, register: Register, ids: NewIds): ImportPlan => {
  const homes = checked.households.map(({ householdId }) => householdId ?? ids.household());
  const hamlets = planHamlets(checked, ids);
  const residents = planResidents(checked, register, homes, ids);
  const households = planHouseholds(checked, register, homes, hamlets, residents);
  const before = new Map(register.households.map((household) => [household.id, household]));
  const changed = residents.filter((each) => each.before && !Equal.equals(each.before, each.after));
  return {
    hamlets: { create: hamlets },
    households: {
      create: households.filter(({ id }) => !before.has(id)),
      change: households.filter((after) => {
        const known = before.get(after.id);
        return known !== undefined && !Equal.equals(known, after);
      }),
    },
    residents: {
      create: residents.filter((each) => !each.before).map(({ after }) => after),
      change: changed.map(({ after }) => after),
    },
    cards: { create: planCards(residents, register, ids) },
    rows: residents.map(({ row, after }) => ({ row, resident: after.id })),
  };
};
