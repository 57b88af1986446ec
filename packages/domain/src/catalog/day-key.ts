import { validOn } from "../elders/certification.ts";
import { LEFT_BEHIND_MONTHS } from "../elders/elder-groups.ts";
import { ageOn } from "../people/age.ts";
import { addMonths } from "../time/add-months.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { EntitlementFacts } from "./entitlements.ts";

/**
 * All that a day decides of an elder's facts: who is how old, who has been away for long, which papers
 * hold, which assessments there are. On days with the same key the same is true of the elder.
 */
export const dayKeyOf = (facts: EntitlementFacts): ((date: CalendarDate) => string) => {
  const { elder, members, certifications, assessments } = facts;
  const people = [elder, ...members];
  const longAwayFrom = people.flatMap(({ awaySince }) =>
    awaySince === null ? [] : [addMonths(awaySince, LEFT_BEHIND_MONTHS)],
  );
  const days = [...longAwayFrom, ...assessments.map(({ assessedOn }) => assessedOn)];
  return (date) => {
    const ages = people.map(({ birthDate }) => ageOn(birthDate, date));
    const begun = days.map((day) => (day <= date ? 1 : 0));
    const papers = certifications.map((paper) => (validOn(paper, date) ? 1 : 0));
    return `${ages.join(" ")}/${begun.join("")}/${papers.join("")}`;
  };
};
