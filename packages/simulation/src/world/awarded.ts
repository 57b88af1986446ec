import type { Claim } from "@huzhu/domain/claims";
import { type Period, periodKey } from "@huzhu/domain/time";
import type { World } from "./world.ts";

/** The name of the window over which a cap counts: one household, one rule, one period. */
export const windowOf = ({ household, rule, eventDate }: Claim, period: Period): string =>
  `${household} ${rule} ${period} ${periodKey(period, eventDate)}`;

/** What counts of a claim's household so far. */
export const awardedTo = (
  { awarded }: Pick<World, "awarded">,
  { household }: Pick<Claim, "household">,
): ReadonlyArray<Claim> => awarded.get(household) ?? [];

/** Adds an approved claim to those of its household that count. */
export const award = (world: Pick<World, "awarded">, claim: Claim): void => {
  world.awarded.set(claim.household, [...awardedTo(world, claim), claim]);
};

/** Takes a claim out of them again; its approval was undone. */
export const withdraw = (world: Pick<World, "awarded">, claim: Claim): void => {
  const rest = awardedTo(world, claim).filter(({ id }) => id !== claim.id);
  world.awarded.set(claim.household, rest);
};
