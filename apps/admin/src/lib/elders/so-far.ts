import {
  ABILITY_ITEMS,
  type AbilityResult,
  assessAbility,
  type Conditions,
  type GivenMarks,
  type ItemCode,
  ItemGroup,
} from "@huzhu/domain/elders";
import { Result } from "effect";

/** How far an assessment has come while it is being marked. */
export interface SoFar {
  readonly total: number;
  readonly byGroup: ReadonlyArray<{
    readonly group: ItemGroup;
    readonly points: number;
    readonly most: number;
    readonly missing: number;
  }>;
  readonly missing: ReadonlyArray<ItemCode>;
  /** What it comes to if everything that is missing gets full marks: it can only get worse. */
  readonly best: AbilityResult;
}

const given = (marks: GivenMarks, code: ItemCode): number => marks[code] ?? 0;

export const soFar = (marks: GivenMarks, conditions: Conditions): SoFar => {
  const groups = ItemGroup.literals.map((group) => {
    const items = ABILITY_ITEMS.filter((item) => item.group === group);
    return {
      group,
      points: items.reduce((sum, { code }) => sum + given(marks, code), 0),
      most: items.reduce((sum, { most }) => sum + most, 0),
      missing: items.filter(({ code }) => marks[code] === undefined).length,
    };
  });
  const filled = Object.fromEntries(
    ABILITY_ITEMS.map(({ code, most }) => [code, marks[code] ?? most]),
  );
  return {
    total: groups.reduce((sum, { points }) => sum + points, 0),
    byGroup: groups,
    missing: ABILITY_ITEMS.flatMap(({ code }) => (marks[code] === undefined ? [code] : [])),
    best: Result.getOrThrow(assessAbility(filled, conditions)),
  };
};
