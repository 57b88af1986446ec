import type { Claim } from "@huzhu/domain/claims";
import { inForce, type Rule, type Rulebook } from "@huzhu/domain/rulebook";
import { Option } from "effect";

/** The rule of a claim, in the rulebook of its day; a claim was recorded by it. */
export const ruleOf = (
  { rule: code, eventDate }: Pick<Claim, "rule" | "eventDate">,
  versions: ReadonlyArray<Rulebook>,
): Rule => {
  const rulebook = Option.getOrNull(inForce(versions, eventDate));
  const rule = rulebook?.rules.find((one) => one.code === code);
  if (!rule) throw new Error(`No rulebook of ${eventDate} has the rule ${code}.`);
  return rule;
};
