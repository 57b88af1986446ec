import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ABILITY_ITEMS,
  type AbilityResult,
  assessAbility,
  CARE_RISK_COUNT,
  type Conditions,
  ItemCode,
  type Marks,
} from "./index.ts";
import { fullMarks } from "./testing/marks.ts";

const marks: fc.Arbitrary<Marks> = fc
  .tuple(...ABILITY_ITEMS.map(({ most }) => fc.integer({ min: 0, max: most })))
  .map((all) =>
    fullMarks(Object.fromEntries(ItemCode.literals.map((code, at) => [code, all[at]]))),
  );
const times = fc.constantFrom(0, 0, 0, 1, 2);
const conditions: fc.Arbitrary<Conditions> = fc.record({
  coma: fc.constantFrom(false, false, false, true),
  dementia: fc.boolean(),
  mentalDisorder: fc.boolean(),
  careRisks: fc.record({
    fall: times,
    wander: times,
    choke: times,
    selfHarm: times,
    other: times,
  }),
});
const assessed = (given: Marks, known: Conditions): AbilityResult =>
  Result.getOrThrow(assessAbility(given, known));

describe("laws of an assessment", () => {
  it("the total is the sum of all marks, and of the groups", () => {
    fc.assert(
      fc.property(marks, conditions, (given, known) => {
        const { total, byGroup } = assessed(given, known);
        expect(total).toBe(Object.values(given).reduce((sum, mark) => sum + mark, 0));
        expect(total).toBe(Object.values(byGroup).reduce((sum, part) => sum + part, 0));
      }),
    );
  });

  it("a better mark never makes the level worse", () => {
    const item = fc.constantFrom(...ABILITY_ITEMS);
    fc.assert(
      fc.property(marks, conditions, item, (given, known, { code, most }) => {
        const better = { ...given, [code]: Math.min(most, given[code] + 1) };
        expect(assessed(better, known).level).toBeLessThanOrEqual(assessed(given, known).level);
      }),
    );
  });

  it("without coma a level gets worse by one at most, and never better", () => {
    fc.assert(
      fc.property(marks, conditions, (given, known) => {
        const { level, levelByPoints, overrides } = assessed(given, known);
        const lowered =
          overrides.length > 0 && levelByPoints < 4 ? levelByPoints + 1 : levelByPoints;
        expect(level).toBe(overrides.includes("coma") ? 4 : lowered);
      }),
    );
  });

  it("what is known overrides exactly where it applies", () => {
    fc.assert(
      fc.property(marks, conditions, (given, known) => {
        const { overrides } = assessed(given, known);
        const risks = Object.values(known.careRisks).reduce((sum, count) => sum + count, 0);
        expect(overrides.includes("careRisks")).toBe(risks >= CARE_RISK_COUNT);
        expect(overrides.includes("dementia")).toBe(known.dementia);
        expect(overrides.includes("mentalDisorder")).toBe(known.mentalDisorder);
        expect(overrides.includes("coma")).toBe(known.coma || given.consciousness === 0);
      }),
    );
  });
});
