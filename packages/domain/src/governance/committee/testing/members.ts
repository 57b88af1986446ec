import { HouseholdId, ResidentId } from "../../../people/index.ts";
import { CalendarDate } from "../../../time/index.ts";
import { type Constituency, type Member, MemberId } from "../index.ts";

export const date = (text: string): CalendarDate => CalendarDate.make(text);
export const TODAY = date("2026-11-26");

export const member = (
  name: string,
  constituency: Constituency,
  but: Partial<Member> = {},
): Member => ({
  id: MemberId.make(name),
  name,
  constituency,
  resident: ResidentId.make(name),
  household: HouseholdId.make(`h-${name}`),
  staff: null,
  chair: false,
  from: date("2026-01-01"),
  until: date("2028-12-31"),
  ...but,
});

/** Nine members: two, two, three and two of the four sides. */
export const NINE: ReadonlyArray<Member> = [
  member("zhao", "government", { chair: true, resident: null, household: null }),
  member("qian", "government", { resident: null, household: null }),
  member("sun", "villageCadres"),
  member("li", "villageCadres"),
  member("zhou", "villagers"),
  member("wu", "villagers"),
  member("zheng", "villagers"),
  member("wang", "social"),
  member("feng", "social", { resident: null, household: null }),
];
