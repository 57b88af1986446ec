import { validOn } from "../elders/certification.ts";
import { elderGroups } from "../elders/elder-groups.ts";
import type { GroupOf } from "../elders/group.ts";
import type { AbilityLevel } from "../elders/level.ts";
import { type RiskFacts, type RiskResult, riskClass } from "../elders/risk.ts";
import { standingOn } from "../elders/standing.ts";
import { ageOn } from "../people/age.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Support } from "./eligibility.ts";

/** Everything about an elder on a date that a line of the catalog may ask for. */
export interface StandingFacts {
  readonly age: number;
  readonly groups: ReadonlyArray<GroupOf>;
  /** `null` as long as nobody has assessed the elder. */
  readonly ability: { readonly level: AbilityLevel; readonly assessedOn: CalendarDate } | null;
  readonly risk: RiskResult;
  /** `null` for whoever is not in extreme poverty. */
  readonly support: Support | null;
}

const supportOf = ({ certifications }: RiskFacts, date: CalendarDate): Support | null => {
  const papers = certifications.filter(
    (one) => one.kind === "extremePoverty" && validOn(one, date),
  );
  if (papers.length === 0) return null;
  return papers.some(({ inInstitution }) => inInstitution) ? "inInstitution" : "atHome";
};

export const standingFacts = (facts: RiskFacts, date: CalendarDate): StandingFacts => {
  const standing = standingOn(facts.assessments, date);
  return {
    age: ageOn(facts.elder.birthDate, date),
    groups: elderGroups(facts, date),
    ability: standing && { level: standing.result.level, assessedOn: standing.assessedOn },
    risk: riskClass(facts, date),
    support: supportOf(facts, date),
  };
};
