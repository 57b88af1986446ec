import {
  type Fault,
  type FaultPath,
  LifetimeUncounted,
  NotAscending,
  PercentTwice,
  PeriodMissing,
  PlacesOverlap,
} from "./check-fault.ts";
import { reversed } from "./check-limits.ts";
import type { Rulebook } from "./rulebook.ts";
import type { Ranking, Threshold } from "./sections/ranking.ts";

interface Places {
  readonly from: number;
  readonly to: number;
}

const shared = (a: Places, b: Places): Places => ({
  from: Math.max(a.from, b.from),
  to: Math.min(a.to, b.to),
});

const prizeFaults = ({ prizes }: Ranking, path: FaultPath): ReadonlyArray<Fault> => {
  const places: Array<Places> = [];
  const percents = new Set<number>();
  const faults: Array<Fault> = [];
  for (const [at, prize] of prizes.entries()) {
    const here = [...path, "prizes", at];
    if ("topPercent" in prize) {
      const { topPercent } = prize;
      if (percents.has(topPercent)) faults.push(PercentTwice.make({ path: here, topPercent }));
      percents.add(topPercent);
      continue;
    }
    faults.push(...reversed({ least: prize.from, most: prize.to }, [...here, "to"]));
    const overlap = places.map((one) => shared(one, prize)).find(({ from, to }) => from <= to);
    if (overlap) faults.push(PlacesOverlap.make({ path: here, ...overlap }));
    places.push(prize);
  }
  return faults;
};

/** Prizes that two places share, or that none has. */
export const rankingFaults = ({ rankings = [] }: Rulebook): ReadonlyArray<Fault> =>
  rankings.flatMap((ranking, at) => prizeFaults(ranking, ["rankings", at]));

const stepFaults = ({ steps }: Threshold, path: FaultPath): ReadonlyArray<Fault> =>
  steps.flatMap(({ least }, at) => {
    const before = steps[at - 1]?.least;
    return before !== undefined && least <= before
      ? [NotAscending.make({ path: [...path, "steps", at, "least"], least, before })]
      : [];
  });

/** Steps that do not rise, and scores that nobody counts. */
export const thresholdFaults = ({
  thresholds = [],
  lifetime = false,
}: Rulebook): ReadonlyArray<Fault> =>
  thresholds.flatMap((threshold, at) => {
    const path = ["thresholds", at];
    const { measure, over } = threshold;
    return [
      ...stepFaults(threshold, path),
      ...(measure === "period" && over === undefined
        ? [PeriodMissing.make({ path: [...path, "over"] })]
        : []),
      ...(measure === "lifetime" && !lifetime
        ? [LifetimeUncounted.make({ path: [...path, "measure"] })]
        : []),
    ];
  });
