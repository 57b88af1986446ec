import { UNGROUPED } from "../hamlet.ts";
import { type Household, provisionalCount } from "../household.ts";
import type { HouseholdBlock } from "./household-block.ts";
import type { MatchedHousehold } from "./match-rows.ts";
import type { Place, RegisterIndex } from "./register-index.ts";

/** `1组 12`: the place of a household in words. */
export const placeText = ({ hamlet, number }: Place): string => `${hamlet} ${number}`;

const same = (one: Place, other: Place): boolean =>
  one.hamlet === other.hamlet && one.number === other.number;

/** The place as the roster writes it; what it does not write stays as the village has it. */
export const writtenPlace = ({ hamlet, number }: HouseholdBlock, now: Place): Place => ({
  hamlet: hamlet ?? now.hamlet,
  number: number ?? now.number,
});

/** A real 组 or 户号 replaces a provisional one; two real ones are for people to sort out. */
const mayMove = (block: HouseholdBlock, now: Place, next: Place): boolean => {
  const hamletMay = now.hamlet === next.hamlet || now.hamlet === UNGROUPED;
  const numberMay = now.number === next.number || provisionalCount(now.number) > 0;
  const hamletKnown = block.hamlet !== null || now.hamlet === UNGROUPED;
  return hamletMay && numberMay && hamletKnown;
};

const anywhere = ({ number }: Place): string => placeText({ hamlet: "", number });

/** The places that a block speaks for: without 组 it may mean its 户号 in any hamlet. */
const meantBy = ({ hamlet, number }: HouseholdBlock): ReadonlyArray<string> => {
  if (number === null) return [];
  const place = { hamlet: hamlet ?? UNGROUPED, number };
  return hamlet === null ? [placeText(place), anywhere(place)] : [placeText(place)];
};

/** All places that are spoken for: those written, and those of households that two blocks mean. */
export const placesSpokenFor = (
  matched: ReadonlyArray<MatchedHousehold>,
  index: RegisterIndex,
): ReadonlySet<string> => {
  const meant = Map.groupBy(
    matched.flatMap(({ household }) => household ?? []),
    ({ id }) => id,
  );
  const twice = [...meant.values()].flatMap(([household, ...again]) =>
    household && again.length > 0 ? household : [],
  );
  return new Set([
    ...matched.flatMap(({ block }) => meantBy(block)),
    ...twice.map((household) => placeText(index.placeOf(household))),
  ]);
};

/**
 * Where a known household stands after the import: at the written place if that is free and real,
 * and if neither place is spoken for (`places`) by anybody else in the file.
 */
export const settlePlace = (
  block: HouseholdBlock,
  household: Household,
  index: RegisterIndex,
  places: ReadonlySet<string>,
): Place => {
  const now = index.placeOf(household);
  const next = writtenPlace(block, now);
  const occupied = index.numbered(next.number).some((other) => same(index.placeOf(other), next));
  const own = meantBy(block);
  const contested = [now, next]
    .flatMap((place) => [placeText(place), anywhere(place)])
    .some((place) => !own.includes(place) && places.has(place));
  return mayMove(block, now, next) && !occupied && !contested ? next : now;
};
