import type { RuleCode } from "../ids.ts";
import type { Rule } from "../rule.ts";
import type { Rulebook } from "../rulebook.ts";
import { byText, kept, type Line, newLine } from "./line.ts";
import type { CategoryOutcome, RuleOutcome } from "./rehearsal.ts";

export interface RuleLine extends Line {
  refused: number;
}

/** The rules of both documents, those of the draft first and as it has them. */
export type RuleNames = ReadonlyMap<RuleCode, Rule>;

export const namesOf = (draft: Rulebook, against: Rulebook | undefined): RuleNames => {
  const names = new Map<RuleCode, Rule>();
  for (const rule of [...draft.rules, ...(against?.rules ?? [])]) {
    if (!names.has(rule.code)) names.set(rule.code, rule);
  }
  return names;
};

export const ruleOutcomes = (
  lines: ReadonlyMap<RuleCode, RuleLine>,
  names: RuleNames,
): ReadonlyArray<RuleOutcome> => {
  const unknown = [...lines.keys()].filter((code) => !names.has(code)).sort(byText);
  return [...names.keys(), ...unknown].flatMap((rule) => {
    const line = lines.get(rule);
    if (!line) return [];
    const named = names.get(rule);
    return [{ rule, title: named?.title ?? rule, category: named?.category ?? null, ...line }];
  });
};

/** In the order in which the rules name them. */
export const categoryOutcomes = (
  rules: ReadonlyArray<RuleOutcome>,
): ReadonlyArray<CategoryOutcome> => {
  const lines = new Map<string | null, Line>();
  for (const { category, deeds, before, after } of rules) {
    const line = kept(lines, category, newLine);
    line.deeds += deeds;
    line.before += before;
    line.after += after;
  }
  return [...lines].map(([category, line]) => ({ category, ...line }));
};
