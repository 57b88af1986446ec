import { Result, Schema } from "effect";
import { CARE_RISK_COUNT, CareRisk, type Conditions } from "./conditions.ts";
import { ABILITY_ITEMS, ItemGroup } from "./items/items.ts";
import { AbilityLevel, levelOf, worse } from "./level.ts";
import type { GivenMarks, Marks } from "./marks.ts";
import { type AbilityRefusal, readMarks } from "./read-marks.ts";

/** What can make a level worse than its points say. */
export const Override = Schema.Literals(["coma", "dementia", "mentalDisorder", "careRisks"]);
export type Override = typeof Override.Type;

/**
 * What came out: points by group and in all (0–90), the level that they stand for, and the level
 * that counts. `overrides` are all reasons to depart from the points, also where the level could not
 * get worse any more; several of them together still make it worse once.
 */
export const AbilityResult = Schema.Struct({
  byGroup: Schema.Record(ItemGroup, Schema.Int),
  total: Schema.Int,
  levelByPoints: AbilityLevel,
  level: AbilityLevel,
  overrides: Schema.Array(Override),
});
export type AbilityResult = typeof AbilityResult.Type;

const inGroup = (marks: Marks, wanted: ItemGroup): number =>
  ABILITY_ITEMS.reduce((sum, { code, group }) => sum + (group === wanted ? marks[code] : 0), 0);

const overridesOf = (marks: Marks, conditions: Conditions): ReadonlyArray<Override> => {
  const { coma, dementia, mentalDisorder, careRisks } = conditions;
  const events = CareRisk.literals.reduce((sum, kind) => sum + careRisks[kind], 0);
  const applies: Record<Override, boolean> = {
    coma: coma || marks.consciousness === 0,
    dementia,
    mentalDisorder,
    careRisks: events >= CARE_RISK_COUNT,
  };
  return Override.literals.filter((override) => applies[override]);
};

/**
 * 老年人能力评估 after GB/T 42195-2022: 26 items, 90 points. Coma, said or marked as consciousness 0,
 * is level 4 whatever the points; dementia, another mental disorder, or two and more care risks in 30
 * days make the level worse by one, once (whether several add up the standard does not say).
 */
export const assessAbility = (
  given: GivenMarks,
  conditions: Conditions,
): Result.Result<AbilityResult, AbilityRefusal> =>
  Result.map(readMarks(given), (marks) => {
    const byGroup = {
      selfCare: inGroup(marks, "selfCare"),
      movement: inGroup(marks, "movement"),
      mind: inGroup(marks, "mind"),
      society: inGroup(marks, "society"),
    };
    const total = byGroup.selfCare + byGroup.movement + byGroup.mind + byGroup.society;
    const levelByPoints = levelOf(total);
    const overrides = overridesOf(marks, conditions);
    const lowered = overrides.length > 0 ? worse(levelByPoints) : levelByPoints;
    const level = overrides.includes("coma") ? 4 : lowered;
    return { byGroup, total, levelByPoints, level, overrides };
  });
