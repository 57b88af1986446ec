import type { ElderRow } from "@huzhu/contract";
import type { ResidentSummary } from "@huzhu/db";
import {
  elderGroups,
  homeFactOf,
  nextAssessment,
  riskClass,
  standingOn,
} from "@huzhu/domain/elders";
import { ageOn } from "@huzhu/domain/people";
import type { Person } from "@huzhu/domain/people/register";
import type { CalendarDate } from "@huzhu/domain/time";
import type { Known } from "./facts.ts";

/** An elder among the members of the household. */
export interface Home {
  readonly self: Person;
  readonly household: ReadonlyArray<Person>;
}

/** Whoever is looked after more closely, is very old or lives alone is assessed without being asked. */
const isInNeed = (groups: ElderRow["groups"], risk: ElderRow["risk"]): boolean =>
  risk.class !== "general" ||
  groups.some(({ group }) => group === "advancedAge" || group === "livingAlone");

/** What today says of an elder, from the register, the assessments and the papers. */
export const elderRowOf = (
  elder: ResidentSummary,
  { self, household }: Home,
  known: Known,
  today: CalendarDate,
): ElderRow => {
  const { id, name, sex, residence, householdNumber, hamlet } = elder;
  const assessments = known.assessments(id);
  const facts = {
    elder: homeFactOf(self),
    members: household.map(homeFactOf),
    certifications: known.certifications(id),
    assessments,
  };
  const groups = elderGroups(facts, today);
  const risk = riskClass(facts, today);
  const standing = standingOn(assessments, today);
  return {
    id,
    name,
    sex,
    age: ageOn(elder.birthDate, today),
    residence,
    household: elder.householdId,
    householdNumber,
    hamlet,
    groups,
    risk,
    standing: standing && {
      id: standing.id,
      assessedOn: standing.assessedOn,
      level: standing.result.level,
      total: standing.result.total,
    },
    next: nextAssessment(
      { assessments, events: known.events(id), inNeed: isInNeed(groups, risk) },
      today,
    ),
  };
};
