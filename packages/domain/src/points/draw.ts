import { Result } from "effect";
import { bySpending, type Lot, type LotUse, lotKey } from "./lot.ts";
import { type Matching, type NeedsEarned, share } from "./matching.ts";
import { type Points, sum } from "./points.ts";
import { take } from "./take.ts";

const left = (lots: ReadonlyArray<Lot>): number => sum(lots.map(({ remaining }) => remaining));

/** How much of what was taken comes from these lots. */
const drawnFrom = (lots: ReadonlyArray<Lot>, uses: ReadonlyArray<LotUse>): number => {
  const names = new Set(lots.map(lotKey));
  return uses.reduce((all, { lot, amount }) => all + (names.has(lotKey(lot)) ? amount : 0), 0);
};

/** As much of the one kind as spending order gives, but at least so much of it. */
const takeWithEarned = (
  earned: ReadonlyArray<Lot>,
  neutral: ReadonlyArray<Lot>,
  amount: number,
  least: number,
): ReadonlyArray<LotUse> => {
  const plain = take([...earned, ...neutral].toSorted(bySpending), amount);
  if (drawnFrom(earned, plain) >= least) return plain;
  return [...take(earned, least), ...take(neutral, amount - least)];
};

/** Uses in the order of the lots that they are of. */
const inOrderOf = (
  ordered: ReadonlyArray<Lot>,
  uses: ReadonlyArray<LotUse>,
): ReadonlyArray<LotUse> => {
  const places = new Map(ordered.map((lot, at) => [lotKey(lot), at]));
  const placeOf = ({ lot }: LotUse) => places.get(lotKey(lot)) ?? ordered.length;
  return uses.toSorted((a, b) => placeOf(a) - placeOf(b));
};

/**
 * Which lots an amount is taken from: the earliest expiry first, then the oldest (law I7). With a
 * matching, points that need earned ones beside them are taken as spending order would, as far as
 * there are earned ones for them. What all lots together do not cover is debt, which stands for
 * nothing earned; whether there may be any is decided by the account's floor.
 */
export const draw = (
  lots: ReadonlyArray<Lot>,
  amount: Points,
  matching: Matching | null = null,
): Result.Result<ReadonlyArray<LotUse>, NeedsEarned> => {
  const ordered = lots.toSorted(bySpending);
  const inOrder = take(ordered, amount);
  if (matching === null) return Result.succeed(inOrder);
  const needy = new Set<string>(matching.origins);
  const restricted = ordered.filter(({ origin }) => needy.has(origin));
  const earned = ordered.filter(({ origin }) => origin === "earned");
  const neutral = ordered.filter(({ origin }) => origin !== "earned" && !needy.has(origin));
  const plain = drawnFrom(restricted, inOrder);
  const there = { restricted: left(restricted), earned: left(earned), neutral: left(neutral) };
  return Result.map(share(matching, there, amount, plain), ({ beside, least }) =>
    inOrderOf(ordered, [
      ...take(restricted, beside),
      ...takeWithEarned(earned, neutral, amount - beside, least),
    ]),
  );
};
