import { ageOn, type Household, type Resident } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import { between, longTailed, type Random } from "../random.ts";
import { MEMORABLE_CARDS } from "../village/place.ts";
import type { Settlement } from "../village/village.ts";

/** A household as it lives: who lends a hand, how often, who goes to the store. */
export interface Neighbour {
  readonly household: Household;
  /** Who does what the household is credited for; `null` where nobody able is at home. */
  readonly helper: Resident | null;
  /** Who carries the card to the store. */
  readonly shopper: Resident | null;
  /** How eager they are: most a little, a few very much. */
  readonly zeal: number;
  /** The points that they like to keep. */
  readonly reserve: number;
}

/** Even the most eager have work of their own. */
const MOST_ZEAL = 24;

const able = (resident: Resident, on: CalendarDate): boolean => {
  const age = ageOn(resident.birthDate, on);
  return age >= 16 && age <= 78;
};

/** The households of a village, each with a temper of its own. */
export const neighbours = (
  random: Random,
  { households, residents, cards }: Settlement,
  on: CalendarDate,
): ReadonlyArray<Neighbour> => {
  const members = Map.groupBy(residents, ({ householdId }) => householdId);
  const holders = new Set(cards.map(({ residentId }) => residentId));
  const memorable = cards.find(({ number }) => MEMORABLE_CARDS.has(number))?.residentId;
  return households.map((household) => {
    const all = members.get(household.id) ?? [];
    const home = all.filter(({ residence }) => residence === "home");
    const helper = home.find((resident) => able(resident, on)) ?? null;
    const shopper = home.find(({ id }) => holders.has(id)) ?? null;
    const known = shopper?.id === memorable;
    return {
      household,
      helper,
      shopper,
      zeal: Math.min(MOST_ZEAL, longTailed(random, helper ? 1 : 0.1, 1.2)) + (known ? 3 : 0),
      reserve: known ? 80 : between(random, 0, 10),
    };
  });
};
