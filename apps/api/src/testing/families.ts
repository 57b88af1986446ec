import { type ActView, type FamilyView, family, hamlets } from "@huzhu/contract";
import type { HamletId, HouseholdId, ResidentId } from "@huzhu/domain/people";
import { answered, type House } from "./house.ts";
import { type Purse, purses } from "./purse.ts";

/** A family as the console shows it. */
export const familyOf = async (house: House, household: HouseholdId): Promise<FamilyView> => {
  const cadre = await house.as("cadre");
  return answered(cadre.call(family, { params: { household } }));
};

/** Families with so many members at least, of households that nobody of the staff belongs to. */
export const families = async (
  house: House,
  least: number,
): Promise<ReadonlyArray<{ readonly purse: Purse; readonly view: FamilyView }>> => {
  const all = [];
  for (const purse of await purses(house)) {
    const view = await familyOf(house, purse.household);
    if (view.members.length >= least) all.push({ purse, view });
  }
  return all;
};

export const anyHamlet = async (house: House): Promise<HamletId> => {
  const [first] = await answered((await house.as("cadre")).call(hamlets, {}));
  if (!first) throw new Error("The village has no hamlet.");
  return first.id;
};

/** The household that an act brought into the register. */
export const newIn = ({ households }: ActView): HouseholdId => {
  const fresh = households.find(({ became }) => became === "new");
  if (!fresh) throw new Error("The act made no household.");
  return fresh.id;
};

/** Some member who is not the head. */
export const anotherThanHead = ({ members, head }: FamilyView): ResidentId => {
  const found = members.find(({ id }) => id !== head);
  if (!found) throw new Error("The family has only its head.");
  return found.id;
};
