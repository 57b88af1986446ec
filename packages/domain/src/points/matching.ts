import { Result, Schema } from "effect";
import { Points } from "./points.ts";

/**
 * Points of some origins may only be spent beside earned ones: for every `per` of them at least
 * `earned`. `{ origins: ["granted"], earned: 1, per: 5 }` is one earned for five granted.
 * Source: spend matching of published rulebooks (1:1 and 1:5), practice.md section 9 number 10.
 */
export const Matching = Schema.Struct({
  origins: Schema.Array(Schema.Literals(["gifted", "granted", "bought-in"])),
  earned: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1000 })),
  per: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1000 })),
});
export type Matching = typeof Matching.Type;

/** There are points enough, but too few earned ones beside those that need them. */
export class NeedsEarned extends Schema.TaggedClass<NeedsEarned>()("NeedsEarned", {
  amount: Points,
  /** The most that can be spent now. */
  most: Points,
  /** How many more have to be earned for the whole amount. */
  short: Points,
}) {}

/** What is left of each kind, in smallest units. */
interface There {
  readonly restricted: number;
  readonly earned: number;
  readonly neutral: number;
}

/** How many earned ones so many restricted ones need. */
const needed = ({ earned, per }: Matching, restricted: number): number =>
  Math.ceil((restricted * earned) / per);

/** The largest number up to `most` that still holds; `holds` holds from 0 up to somewhere. */
const largest = (most: number, holds: (n: number) => boolean): number => {
  let [known, unknown] = [0, most + 1];
  while (unknown - known > 1) {
    const middle = Math.floor((known + unknown) / 2);
    if (holds(middle)) known = middle;
    else unknown = middle;
  }
  return known;
};

const mostOf = (matching: Matching, { restricted, earned, neutral }: There): number =>
  neutral + earned + largest(restricted, (beside) => needed(matching, beside) <= earned);

const allOf = ({ restricted, earned, neutral }: There): number => restricted + earned + neutral;

/** What an amount takes of what is there; the rest of it is debt. */
const coveredOf = (there: There, amount: number): number => Math.min(amount, allOf(there));

const allows = (matching: Matching, there: There, amount: number): boolean =>
  coveredOf(there, amount) <= mostOf(matching, there);

/**
 * How many restricted points an amount takes, as near to `wanted` as is allowed, and how many
 * earned ones at least stand beside them. An amount that leaves a debt takes everything.
 */
export const share = (
  matching: Matching,
  there: There,
  amount: number,
  wanted: number,
): Result.Result<{ readonly beside: number; readonly least: number }, NeedsEarned> => {
  if (!allows(matching, there, amount)) {
    const tooFew = (more: number) =>
      !allows(matching, { ...there, earned: there.earned + more }, amount);
    const most = Points.make(mostOf(matching, there));
    const short = Points.make(largest(amount, tooFew) + 1);
    return Result.fail(new NeedsEarned({ amount: Points.make(amount), most, short }));
  }
  const covered = coveredOf(there, amount);
  const fits = (beside: number) => {
    const least = needed(matching, beside);
    return least <= there.earned && beside + least <= covered;
  };
  const atMost = largest(Math.min(there.restricted, covered), fits);
  const atLeast = Math.max(0, covered - there.earned - there.neutral);
  const beside = Math.max(atLeast, Math.min(wanted, atMost));
  return Result.succeed({ beside, least: needed(matching, beside) });
};
