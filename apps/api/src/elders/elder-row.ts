import type { ElderRow } from "@huzhu/contract";
import type { ResidentSummary } from "@huzhu/db";
import { elderGroups, nextAssessment, riskClass, standingOn } from "@huzhu/domain/elders";
import { ageOn, type Resident } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import { homeFactOf, type Known } from "./facts.ts";

/** What today says of an elder, from the register, the assessments and the papers. */
export const elderRowOf = (
  elder: ResidentSummary,
  household: ReadonlyArray<Resident>,
  known: Known,
  today: CalendarDate,
): ElderRow => {
  const { id, name, sex, residence, householdNumber, hamlet } = elder;
  const assessments = known.assessments(id);
  const facts = {
    elder: homeFactOf(elder),
    members: household.map(homeFactOf),
    certifications: known.certifications(id),
    assessments,
  };
  const groups = elderGroups(facts, today);
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
    risk: riskClass(facts, today),
    standing: standing && {
      id: standing.id,
      assessedOn: standing.assessedOn,
      level: standing.result.level,
      total: standing.result.total,
    },
    next: nextAssessment(
      { assessments, events: known.events(id), inNeed: groups.length > 0 },
      today,
    ),
  };
};
