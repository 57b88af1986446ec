import { Schema } from "effect";
import { Points } from "../../points/points.ts";
import { HelperId } from "../helper/ids.ts";
import type { Share } from "./share.ts";
import { split } from "./split.ts";

/**
 * Why a helper earns nothing, or less: the elder is of their own household, or kin; they are from
 * outside and have no account; or a cap is reached.
 */
export const Unpaid = Schema.Literals(["self", "kin", "outsider", "cap"]);
export type Unpaid = typeof Unpaid.Type;

/** What a helper earned by a visit: points for the household, minutes for the helper's own account. */
export const Paid = Schema.Struct({
  helper: HelperId,
  points: Points,
  minutes: Schema.Int,
  unpaid: Schema.NullOr(Unpaid),
});
export type Paid = typeof Paid.Type;

/** What a whole delivery of a service earns, as the catalog says it. */
export interface Reward {
  readonly points: Points;
  readonly minutes: number;
}

/** What a helper is to the elder, and what they may still earn; null where nothing limits it. */
export interface Earner {
  readonly tie: Exclude<Unpaid, "cap"> | null;
  readonly left: { readonly points: number | null; readonly minutes: number | null };
}

const within = (amount: number, left: number | null): number =>
  left === null ? amount : Math.max(0, Math.min(amount, left));

/**
 * Shares a reward out among those who helped, by the minutes of each. Nobody earns for their own
 * household or for kin: their part is not given to the others either. What goes beyond a cap is
 * dropped.
 */
export const payOf = (
  shares: ReadonlyArray<Share>,
  reward: Reward,
  earnerOf: (helper: Share["helper"]) => Earner,
): ReadonlyArray<Paid> => {
  const weights = shares.map(({ minutes }) => minutes);
  const points = split(reward.points, weights);
  const minutes = split(reward.minutes, weights);
  return shares.map(({ helper }, at): Paid => {
    const { tie, left } = earnerOf(helper);
    const nothing = { helper, points: Points.make(0), minutes: 0 };
    if (tie !== null) return { ...nothing, unpaid: tie };
    const [due, time] = [points[at] ?? 0, minutes[at] ?? 0];
    const paid = { points: within(due, left.points), minutes: within(time, left.minutes) };
    const capped = paid.points < due || paid.minutes < time;
    return {
      helper,
      points: Points.make(paid.points),
      minutes: paid.minutes,
      unpaid: capped ? "cap" : null,
    };
  });
};
