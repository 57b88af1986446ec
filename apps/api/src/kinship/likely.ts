import { census, type FamilyHome, families, familyTies, type Read } from "@huzhu/db";
import type { HamletId } from "@huzhu/domain/people";
import { type LikelyTie, proposeTies } from "@huzhu/domain/people/kinship";
import type { Instant } from "@huzhu/domain/time";
import { holdingToday } from "./holding.ts";

/** A family with what it makes likely. */
export interface LikelyHome {
  readonly home: FamilyHome;
  readonly ties: ReadonlyArray<LikelyTie>;
}

/** What all families make likely, or those of one hamlet, in the order of hamlets and numbers. */
export const likelyHomes = async (
  read: Read,
  hamlet: HamletId | null,
  now: Instant,
): Promise<ReadonlyArray<LikelyHome>> => {
  const homes = await families.list(read, hamlet);
  const ties = await familyTies.all(read);
  const holding = holdingToday(ties, await census.departed(read), now);
  const refused = await familyTies.allRefused(read);
  const of = new Map(homes.map((home) => [home.household, home]));
  return proposeTies(homes, { ties, holding, refused }).flatMap(({ household, proposals }) => {
    const home = of.get(household);
    return home ? [{ home, ties: proposals }] : [];
  });
};
