import { type Fault, NoSuchCategory, NotOfVillage } from "./check-fault.ts";
import type { Rulebook } from "./rulebook.ts";

/** Caps over a category that no rule has, and ceilings of the village that count over no time. */
export const capFaults = ({ rules, caps = [] }: Rulebook): ReadonlyArray<Fault> => {
  const categories = new Set(rules.map(({ category }) => category));
  return caps.flatMap(({ category, period, of }, at): ReadonlyArray<Fault> => {
    const path = ["caps", at];
    return [
      ...(category !== undefined && !categories.has(category)
        ? [NoSuchCategory.make({ path: [...path, "category"], category })]
        : []),
      ...(of === "village" && (period === "activity" || period === "balance")
        ? [NotOfVillage.make({ path: [...path, "period"], period })]
        : []),
    ];
  });
};
