import type { Period } from "../time/period.ts";
import {
  BestMissing,
  BestUnused,
  DoesNotFold,
  type Fault,
  type FaultPath,
  FoldsTwice,
} from "./check-fault.ts";
import type { Rulebook } from "./rulebook.ts";
import type { Folding } from "./sections/folding.ts";

const DAYS: Record<Period, number> = {
  day: 1,
  week: 7,
  month: 30,
  twoMonths: 60,
  quarter: 90,
  halfYear: 180,
  year: 365,
};

/** March and April lie in two quarters; a week is where its Thursday is, so it lies in any. */
const folds = ({ from, to }: Folding): boolean =>
  DAYS[from] < DAYS[to] && !(from === "twoMonths" && to === "quarter");

const bestFaults = ({ how, best }: Folding, path: FaultPath): ReadonlyArray<Fault> => {
  if (how === "bestOf") return best === undefined ? [BestMissing.make({ path })] : [];
  return best === undefined ? [] : [BestUnused.make({ path: [...path, "best"] })];
};

/** Foldings that lead nowhere, that say the same twice, or that do not say how many count. */
export const foldingFaults = ({ folding = [] }: Rulebook): ReadonlyArray<Fault> => {
  const seen = new Set<string>();
  return folding.flatMap((fold, at) => {
    const { from, to } = fold;
    const path = ["folding", at];
    const pair = `${from} ${to}`;
    const twice = seen.has(pair);
    seen.add(pair);
    return [
      ...(folds(fold) ? [] : [DoesNotFold.make({ path: [...path, "to"], from, to })]),
      ...(twice ? [FoldsTwice.make({ path, from, to })] : []),
      ...bestFaults(fold, path),
    ];
  });
};
