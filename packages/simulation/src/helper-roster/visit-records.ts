import { isElder, type Resident, type ResidentId } from "@huzhu/domain/people";
import { type Helper, type HelperId, type Part, weekdayOf } from "@huzhu/domain/reciprocity/helper";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import { between, chance, pick, type Random, seeded, shuffle } from "../random.ts";
import type { Settlement } from "../village/village.ts";

/** A visit that was made, or one that is still to come. */
export interface InventedVisit {
  readonly elder: ResidentId;
  readonly helper: HelperId | null;
  readonly on: CalendarDate;
  readonly part: Part | "any";
  /** A service of the catalog that villages start from: a visit, a talk, cleaning, an errand. */
  readonly service: "M01" | "M03" | "M05" | "M10";
  readonly minutes: number;
}

export interface VisitRecords {
  readonly past: ReadonlyArray<InventedVisit>;
  readonly ahead: ReadonlyArray<InventedVisit>;
}

interface Plan {
  readonly seed: number;
  readonly endingOn: CalendarDate;
}

const WEEKS_BACK = 8;
const DAYS = 7;
const SERVICES = ["M01", "M01", "M03", "M05", "M10"] as const;

/** Elders whom a helper goes to: of the same hamlet, and not of the same house. */
const eldersFor = (
  random: Random,
  helper: Resident,
  elders: ReadonlyArray<Resident>,
  hamletOf: (one: Resident) => string | undefined,
): ReadonlyArray<Resident> =>
  shuffle(
    random,
    elders.filter((elder) => {
      const near = hamletOf(elder) === hamletOf(helper);
      return near && elder.householdId !== helper.householdId;
    }),
  ).slice(0, between(random, 1, 3));

/** Eight weeks of visits by the helpers of a village, and what is planned for the days ahead. */
export const visitRecords = (
  { residents, households }: Pick<Settlement, "residents" | "households">,
  helpers: ReadonlyArray<Helper>,
  { seed, endingOn }: Plan,
): VisitRecords => {
  const random = seeded(seed);
  const hamlets = new Map(households.map(({ id, hamletId }) => [id, hamletId]));
  const hamletOf = ({ householdId }: Resident) => hamlets.get(householdId);
  const byId = new Map<string, Resident>(residents.map((one) => [one.id, one]));
  const elders = residents.filter((one) => one.residence === "home" && isElder(one, endingOn));
  const past = helpers.flatMap(({ id, profile }): ReadonlyArray<InventedVisit> => {
    const helper = byId.get(id);
    const known = helper ? eldersFor(random, helper, elders, hamletOf) : [];
    if (known.length === 0) return [];
    const days = Array.from({ length: WEEKS_BACK * DAYS }, (_, ago) => addDays(endingOn, -ago - 1));
    return days.flatMap((on) => {
      const free = profile.times.find(({ weekday }) => weekday === weekdayOf(on));
      if (!free || !chance(random, 0.3)) return [];
      const { id: elder } = pick(random, known);
      const minutes = 5 * between(random, 5, 10);
      return [{ elder, helper: id, on, part: free.part, service: pick(random, SERVICES), minutes }];
    });
  });
  const ahead = shuffle(random, elders)
    .slice(0, 16)
    .map((elder, nth): InventedVisit => {
      const on = addDays(endingOn, nth % (DAYS + 2));
      const service = pick(random, SERVICES);
      return { elder: elder.id, helper: null, on, part: "any", service, minutes: 30 };
    });
  return { past: past.toSorted((a, b) => (a.on < b.on ? -1 : 1)), ahead };
};
