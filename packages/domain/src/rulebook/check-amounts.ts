import { MOST_POINTS, Points } from "../points/points.ts";
import { type Fault, type FaultPath, OverOwnCap, TooMuch } from "./check-fault.ts";
import { MOST_QUANTITY } from "./deed.ts";
import type { Ratio } from "./ratio.ts";
import type { Multiplier, Rule } from "./rule.ts";

const highest = (lines: ReadonlyArray<{ readonly points: number }>): number =>
  lines.reduce((most, { points }) => Math.max(most, points), 0);

/** The most that a rule gives or takes for one time, before factors, vetoes and caps. */
const oneTime = (rule: Rule): number => {
  switch (rule.kind) {
    case "fixed":
    case "perQuantity":
    case "absence":
      return rule.points;
    case "range":
      return rule.most;
    case "deduction":
      return Math.max(rule.points, rule.most ?? 0);
    case "graded":
      return highest(rule.grades) * (rule.parts?.length ?? 1);
    case "byClass":
      return highest(rule.classes);
    case "fullMark":
    case "bucket":
      return rule.full;
    case "veto":
      return 0;
  }
};

const counted = (rule: Rule): boolean =>
  rule.kind === "fixed" ||
  rule.kind === "perQuantity" ||
  (rule.kind === "deduction" && rule.most === undefined);

const isMore = (a: Ratio, b: Ratio): boolean =>
  BigInt(a.over) * BigInt(b.under) > BigInt(b.over) * BigInt(a.under);

/** The highest factor, and at least one: a smaller one may be applied after it. */
const highestFactor = ({ factors, otherwise }: Multiplier): Ratio =>
  [...factors.map(({ times }) => times), ...(otherwise ? [otherwise] : [])].reduce(
    (most, times) => (isMore(times, most) ? times : most),
    { over: 1, under: 1 },
  );

const exceeds = (rule: Rule): boolean => {
  let over = BigInt(oneTime(rule)) * BigInt(counted(rule) ? MOST_QUANTITY : 1);
  let under = 1n;
  for (const factor of (rule.multipliers ?? []).map(highestFactor)) {
    over *= BigInt(factor.over);
    under *= BigInt(factor.under);
  }
  return over > BigInt(MOST_POINTS) * under;
};

/** Claims that no amount could hold, and caps that cut already what is counted for one time. */
export const amountFaults = (rule: Rule, path: FaultPath): ReadonlyArray<Fault> => {
  if (exceeds(rule)) return [TooMuch.make({ path, most: Points.make(MOST_POINTS) })];
  const points = oneTime(rule);
  return rule.caps.flatMap(({ most }, at) =>
    points > most
      ? [
          OverOwnCap.make({
            path: [...path, "caps", at, "most"],
            points: Points.make(points),
            most,
          }),
        ]
      : [],
  );
};
