import type { Claim } from "@huzhu/domain/claims";
import { Points, ZERO } from "@huzhu/domain/points";
import type { Already } from "@huzhu/domain/rulebook";
import { Period, periodKey } from "@huzhu/domain/time";
import type { World } from "./world.ts";

/** The name of the window over which a cap counts: one household, one rule, one period. */
export const windowOf = ({ household, rule, eventDate }: Claim, period: Period): string =>
  `${household} ${rule} ${periodKey(period, eventDate)}`;

/** What the claim's household already got, or lost, by the claim's rule in its periods. */
export const alreadyOf = ({ awarded }: Pick<World, "awarded">, claim: Claim): Already => {
  const inThe = (period: Period): Points => awarded.get(windowOf(claim, period)) ?? ZERO;
  return { day: inThe("day"), month: inThe("month"), year: inThe("year") };
};

const count = (
  { awarded }: Pick<World, "awarded">,
  claim: Claim,
  change: (before: Points) => Points,
): void => {
  for (const period of Period.literals) {
    const window = windowOf(claim, period);
    awarded.set(window, change(awarded.get(window) ?? ZERO));
  }
};

/** Adds the points of an approved claim to its windows; caps count deductions as positive. */
export const award = (world: Pick<World, "awarded">, claim: Claim, points: Points): void =>
  count(world, claim, (before) => Points.make(before + Math.abs(points)));

/** Takes the points of a claim out of its windows again; its approval was undone. */
export const withdraw = (world: Pick<World, "awarded">, claim: Claim, points: Points): void =>
  count(world, claim, (before) => Points.make(before - Math.abs(points)));
