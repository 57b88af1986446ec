import { applyAny } from "../world/apply.ts";
import type { World } from "../world/world.ts";
import { strictVillage } from "./strict.ts";

const COMMANDS = 3_000;

const live = (): World => {
  const { world, given } = strictVillage(1, 20);
  for (let number = 0; number < COMMANDS; number += 1) applyAny(world, given.next().value);
  return world;
};

const LIVED = live();

/** A small village after months of commands; whoever asks gets it for themselves. */
export const livedWorld = (): World => ({
  ...LIVED,
  accounts: new Map(LIVED.accounts),
  lots: new Map(LIVED.lots),
  holds: new Map(LIVED.holds),
  vouchers: new Map(LIVED.vouchers),
  periods: [...LIVED.periods],
  journal: [...LIVED.journal],
  versions: [...LIVED.versions],
  claims: new Map(LIVED.claims),
  goods: new Map(LIVED.goods),
  movements: [...LIVED.movements],
  redemptions: new Map(LIVED.redemptions),
});
