import type { EligibilityLine } from "./eligibility.ts";
import type { EntitlementReason } from "./entitlement.ts";
import type { StandingFacts } from "./standing-facts.ts";

type Found = ReadonlyArray<EntitlementReason>;

/** What each condition of a line finds in the facts: nothing where it does not hold. */
const CONDITIONS: ReadonlyArray<(line: EligibilityLine, facts: StandingFacts) => Found | null> = [
  ({ age: asked }, { age }) => {
    if (!asked) return null;
    const { least = null, most = null } = asked;
    const holds = age >= (least ?? age) && age <= (most ?? age);
    return holds ? [{ _tag: "AgeWithin", age, least, most }] : [];
  },
  ({ groups: asked }, { groups }) =>
    asked
      ? groups
          .filter(({ group }) => asked.includes(group))
          .map(({ group, why }) => ({ _tag: "InGroup", group, why }))
      : null,
  ({ levels: asked }, { ability }) => {
    if (!asked) return null;
    return ability && asked.includes(ability.level) ? [{ _tag: "AtLevel", ...ability }] : [];
  },
  ({ risks: asked }, { risk }) => {
    if (!asked) return null;
    return asked.includes(risk.class) ? [{ _tag: "AtRisk", ...risk }] : [];
  },
  ({ support: asked }, { support }) => {
    if (!asked) return null;
    return support === asked ? [{ _tag: "Supported", support }] : [];
  },
];

/** Every fact by which a line holds for an elder; `null` where one of its conditions does not. */
export const holdsFor = (line: EligibilityLine, facts: StandingFacts): Found | null => {
  const found = CONDITIONS.map((condition) => condition(line, facts)).filter(
    (reasons) => reasons !== null,
  );
  return found.every((reasons) => reasons.length > 0) ? found.flat() : null;
};
