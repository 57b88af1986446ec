import { Schema } from "effect";
import { ageOn } from "../people/age.ts";
import { isElder } from "../people/elder.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Assessment } from "./assessment.ts";
import { validOn } from "./certification.ts";
import { ADVANCED_AGE, type ElderFacts, elderGroups } from "./elder-groups.ts";
import type { ElderGroup } from "./group.ts";
import { standingOn } from "./standing.ts";

/** How closely an elder is looked after: high weekly, key monthly, general quarterly. */
export const RiskClass = Schema.Literals(["high", "key", "general"]);
export type RiskClass = typeof RiskClass.Type;

/** What puts an elder above the general class. */
export const RiskReason = Schema.Literals([
  "oldAndAlone",
  "oldAndEmptyNest",
  "oldAndLeftBehind",
  "graveIllness",
  "disabled",
  "demented",
  "severeDisability",
  "extremePoverty",
  "oneChildBereaved",
]);
export type RiskReason = typeof RiskReason.Type;

/** Which class each reason puts an elder in. */
export type RiskPolicy = Readonly<Record<RiskReason, RiskClass>>;

/**
 * As 北方新报 of 23 June 2022 prints a region's rule: high are those of 80 and more who live alone, in
 * an empty nest or left behind, and those whose illness threatens their life; key are the disabled
 * and demented, the 特困 who live at home and the 计生特殊家庭. Severe disability stands beside them
 * because the ten ministries of 2022 count it among 特殊困难老年人.
 */
export const DEFAULT_RISK_POLICY: RiskPolicy = {
  oldAndAlone: "high",
  oldAndEmptyNest: "high",
  oldAndLeftBehind: "high",
  graveIllness: "high",
  disabled: "key",
  demented: "key",
  severeDisability: "key",
  extremePoverty: "key",
  oneChildBereaved: "key",
};

export const RiskResult = Schema.Struct({
  class: RiskClass,
  /** Everything that puts the elder in this class or one below it; none for the general class. */
  reasons: Schema.Array(RiskReason),
});
export type RiskResult = typeof RiskResult.Type;

export interface RiskFacts extends ElderFacts {
  readonly assessments: ReadonlyArray<
    Pick<Assessment, "id" | "assessedOn" | "recordedAt" | "replaces" | "result" | "conditions">
  >;
}

const reasonsOf = (facts: RiskFacts, date: CalendarDate): ReadonlyArray<RiskReason> => {
  const groups = new Set<ElderGroup>(elderGroups(facts, date).map(({ group }) => group));
  const old = ageOn(facts.elder.birthDate, date) >= ADVANCED_AGE;
  const standing = standingOn(facts.assessments, date);
  const inInstitution = facts.certifications.some(
    (one) => one.kind === "extremePoverty" && one.inInstitution && validOn(one, date),
  );
  const applies: Record<RiskReason, boolean> = {
    oldAndAlone: old && groups.has("livingAlone"),
    oldAndEmptyNest: old && groups.has("emptyNest"),
    oldAndLeftBehind: old && groups.has("leftBehind"),
    graveIllness: groups.has("graveIllness"),
    disabled: standing !== null && standing.result.level > 0,
    demented: standing?.conditions.dementia ?? false,
    severeDisability: groups.has("severeDisability"),
    extremePoverty: groups.has("extremePoverty") && !inInstitution,
    oneChildBereaved: groups.has("oneChildBereaved"),
  };
  return RiskReason.literals.filter((reason) => applies[reason]);
};

const rank = (one: RiskClass): number => RiskClass.literals.indexOf(one);

/**
 * The class of an elder on a date: the closest that any reason asks for. An assessment whose time is
 * over still counts until somebody looks again.
 */
export const riskClass = (
  facts: RiskFacts,
  date: CalendarDate,
  policy: RiskPolicy = DEFAULT_RISK_POLICY,
): RiskResult => {
  if (!isElder(facts.elder, date)) return { class: "general", reasons: [] };
  const reasons = reasonsOf(facts, date).toSorted((a, b) => rank(policy[a]) - rank(policy[b]));
  const [closest] = reasons;
  return { class: closest ? policy[closest] : "general", reasons };
};
