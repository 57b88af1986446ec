import type { KeptHelper } from "@huzhu/db";
import type { Visit } from "@huzhu/domain/reciprocity";
import {
  type Part,
  papersOf,
  partsOf,
  qualifiedSkills,
  weekdayOf,
} from "@huzhu/domain/reciprocity/helper";
import type { Candidate, Committed } from "@huzhu/domain/reciprocity/matching";
import type { CalendarDate } from "@huzhu/domain/time";
import { personOf } from "../helper-roster/helper-row.ts";
import { hamletIdOf, type Roster } from "../helper-roster/roster.ts";

/** The part in which a visit takes its time: its own, or the first that the helper has that day. */
export const partFor = ({ profile }: KeptHelper, { on, part }: Visit): Part => {
  const free = profile.times.filter(({ weekday }) => weekday === weekdayOf(on));
  const parts = partsOf(part);
  return parts.find((one) => free.some((time) => time.part === one)) ?? parts[0] ?? "morning";
};

/** Helpers as the week finds them, with the visits that stay theirs. */
export const candidatesOf = (
  roster: Roster,
  standing: ReadonlyArray<Visit>,
  minutes: (visit: Visit) => number,
  today: CalendarDate,
): ReadonlyArray<Candidate> =>
  roster.helpers
    .filter((helper) => personOf(roster, helper, today).here)
    .map((helper): Candidate => {
      const papers = roster.qualifications(helper.id);
      const person = roster.people.get(helper.id);
      return {
        id: helper.id,
        hamlet: person ? hamletIdOf(roster, person) : null,
        sex: personOf(roster, helper, today).sex,
        profile: helper.profile,
        qualified: qualifiedSkills(papers, today),
        papers: papersOf(papers, today),
        committed: standing
          .filter(({ helpers }) => helpers.includes(helper.id))
          .map((visit): Committed => {
            return { on: visit.on, part: partFor(helper, visit), minutes: minutes(visit) };
          }),
      };
    });
