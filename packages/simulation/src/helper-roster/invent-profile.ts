import {
  type FreeTime,
  type HelperProfile,
  type Language,
  Part,
  type Skill,
  Weekday,
} from "@huzhu/domain/reciprocity/helper";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import { between, chance, pick, type Random, shuffle } from "../random.ts";

/** What helpers of a village can do, one after the other, so that every skill has somebody. */
const SKILLS: ReadonlyArray<ReadonlyArray<Skill>> = [
  ["company", "errands"],
  ["care", "bathing", "company"],
  ["cooking", "cleaning"],
  ["medicine", "company"],
  ["repair", "transport"],
  ["cleaning", "company"],
  ["care", "company"],
  ["hairdressing", "company"],
  ["cooking", "errands"],
  ["transport", "errands"],
  ["farming", "cleaning"],
  ["company"],
];

const LANGUAGES: ReadonlyArray<ReadonlyArray<Language>> = [
  ["southwestMandarin"],
  ["southwestMandarin", "mandarin"],
  ["southwestMandarin", "miao"],
  ["southwestMandarin", "yi"],
];

const times = (random: Random): ReadonlyArray<FreeTime> => {
  const days = shuffle(random, Weekday.literals).slice(0, between(random, 2, 4));
  return days
    .toSorted((a, b) => a - b)
    .map((weekday) => ({
      weekday,
      part: pick(random, Part.literals.slice(0, 2)),
      minutes: 30 * between(random, 2, 5),
    }));
};

/** What the nth helper says of themselves; now and then one of them rests. */
export const inventProfile = (random: Random, nth: number, on: CalendarDate): HelperProfile => ({
  skills: SKILLS[nth % SKILLS.length] ?? ["company"],
  languages: pick(random, LANGUAGES),
  times: times(random),
  mostVisits: between(random, 2, 5),
  restingUntil: nth === 6 ? addDays(on, 10) : null,
  barred: null,
  allowance: 0,
  whence: chance(random, 0.2) ? "returned" : "village",
  leavesOn: nth === 10 ? addDays(on, 75) : null,
  note: "",
});
