import { ABILITY_ITEMS, type GivenMarks } from "@huzhu/domain/elders";
import { chance, type Random } from "../random.ts";

/** 0 for who needs nobody, towards 1 for who needs everything; mild for most, and worse with age. */
export const inventFrailty = (random: Random, age: number): number => {
  if (chance(random, Math.max(0, (85 - age) / 50))) return 0;
  return random() ** 2.5 * Math.min(1, (age - 50) / 45);
};

/** Marks of somebody so frail: what is hard for one is hard in most things, but not in all. */
export const inventMarks = (random: Random, frailty: number): GivenMarks =>
  Object.fromEntries(
    ABILITY_ITEMS.map(({ code, most }) => {
      // Nobody in the demo lies in a coma, and few strike out at others.
      const least = code === "consciousness" ? 1 : 0;
      const lost = Math.round(frailty * most * (0.4 + 1.2 * random()));
      return [code, Math.max(least, most - lost)];
    }),
  );
