import { kin, kinTies, type Read } from "@huzhu/db";
import type { Household, HouseholdId, PersonName, Resident } from "@huzhu/domain/people";
import type { FamilyPolicy } from "@huzhu/domain/people/kinship";
import type { PointsPolicy } from "@huzhu/domain/points";

/** A household to which somebody may give points: by whom it is kin, and what they are to the giver. */
export interface GiftKin {
  readonly household: HouseholdId;
  readonly name: PersonName;
  readonly tie: string;
  /** Whether the register says so; otherwise the word was written down for the two households. */
  readonly near: boolean;
}

interface Settings {
  readonly family: FamilyPolicy;
  readonly points: PointsPolicy;
}

/**
 * To whom somebody may give points by what the village decided, the nearest first: their own kin by the
 * register, and households written down as kin of theirs. Nobody, where the village lets nobody.
 */
export const giftKin = async (
  read: Read,
  { resident, household }: { readonly resident: Resident; readonly household: Household },
  { family, points: { giftTies } }: Settings,
): Promise<ReadonlyArray<GiftKin>> => {
  if (giftTies.length === 0) return [];
  const homes = await kin.homesOf(read, household.id, family.gifts, resident.id);
  const near = [...homes.values()]
    .toSorted((a, b) => a.kinship.degree - b.kinship.degree || (a.to.id < b.to.id ? -1 : 1))
    .map(({ household: home, to, word }) => ({
      ...{ household: home, name: to.name },
      ...{ tie: word, near: true },
    }));
  const written = (await kinTies.ofHousehold(read, household.id)).flatMap((one) => {
    const counts = one.sentence === null && giftTies.includes(one.tie);
    if (!counts || one.head === null || homes.has(one.household)) return [];
    return [{ household: one.household, name: one.head, tie: one.tie, near: false }];
  });
  return [...near, ...written];
};
