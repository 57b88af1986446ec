import { type Constituency, type Member, MemberId, type Staff } from "@huzhu/domain/governance";
import { ageOn, type Resident } from "@huzhu/domain/people";
import { addDays, addMonths, type CalendarDate } from "@huzhu/domain/time";
import type { MakeId } from "../ids.ts";
import { type Random, shuffle } from "../random.ts";
import type { Settlement } from "../village/village.ts";

/** Whoever sits and lives elsewhere. Invented. */
const OUTSIDE: ReadonlyArray<readonly [name: string, side: Constituency]> = [
  ["龙志远", "government"],
  ["杨秋萍", "government"],
  ["林小满", "social"],
  ["石敬之", "social"],
];

const VILLAGERS = 3;
const YOUNGEST = 35;
const OLDEST = 70;
/** Terms are of three years; the second guest's ends soon, so that somebody has to think of it. */
const MONTHS_SO_FAR = 14;
const MONTHS_TO_COME = 22;
const DAYS_LEFT = 40;

const personOf = (residents: ReadonlyArray<Resident>, { name, household }: Staff) =>
  residents.find((one) => one.name === name && one.householdId === household);

/** The nine of the demo's committee: two cadres who work at the console, one of whom leads. */
export const seats = (
  { staff, residents }: Settlement,
  { random, ids, on }: { readonly random: Random; readonly ids: MakeId; readonly on: CalendarDate },
): ReadonlyArray<Member> => {
  const from = addMonths(on, -MONTHS_SO_FAR);
  const until = addMonths(on, MONTHS_TO_COME);
  const term = { household: null, resident: null, staff: null, chair: false, from, until };
  const id = () => MemberId.make(ids("member"));
  const outside = OUTSIDE.map(
    ([name, constituency], at): Member => ({
      ...{ ...term, id: id(), name, constituency },
      ...(at === OUTSIDE.length - 1 && { until: addDays(on, DAYS_LEFT) }),
    }),
  );
  const inside = (person: Resident, constituency: Constituency, chair: boolean): Member => ({
    ...{ ...term, id: id(), name: person.name, constituency, chair },
    ...{ resident: person.id, household: person.householdId },
  });
  const cadres = staff.slice(0, 2).flatMap((one) => personOf(residents, one) ?? []);
  const taken = new Set(staff.map(({ household }) => household));
  const able = residents.filter(({ relation, residence, birthDate, householdId }) => {
    const age = ageOn(birthDate, on);
    const free = relation === "head" && residence === "home" && !taken.has(householdId);
    return free && age >= YOUNGEST && age <= OLDEST;
  });
  const villagers = shuffle(random, able).slice(0, VILLAGERS);
  return [
    ...outside,
    ...cadres.map((one, at) => inside(one, "villageCadres", at === 0)),
    ...villagers.map((one) => inside(one, "villagers", false)),
  ];
};
