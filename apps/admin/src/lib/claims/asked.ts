import { factWords } from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import type { Evidence, FactValue, Graded, Predicate, Rule } from "@huzhu/domain/rulebook";

/** A fact that decides how much, with the values that the rule knows; none where it is a number. */
export interface AskedFact {
  readonly name: string;
  readonly word: string;
  readonly values: ReadonlyArray<FactValue>;
  /** Whether nothing is counted without it; otherwise it may be none of the values. */
  readonly needed: boolean;
}

/** A sheet on which judges give every part a grade. */
export interface AskedSheet {
  readonly grades: ReadonlyArray<string>;
  readonly parts: ReadonlyArray<string>;
  readonly judges: number;
}

/** What a claim has to say beside who and when, by the kind of its rule. */
export interface Asked {
  /** Whether the quantity counts, and in how many decimals. */
  readonly quantity: boolean;
  readonly decimals: number;
  readonly given: { readonly least: Points; readonly most: Points; readonly word: string } | null;
  readonly sheet: AskedSheet | null;
  readonly facts: ReadonlyArray<AskedFact>;
  readonly subject: boolean;
  readonly reason: boolean;
  readonly shown: ReadonlyArray<Exclude<Evidence, "reason">>;
}

const ZERO = Points.make(0);

const givenIn = (rule: Rule): Asked["given"] => {
  if (rule.kind === "range") return { least: rule.least, most: rule.most, word: "给" };
  if (rule.kind === "fullMark") return { least: ZERO, most: rule.full, word: "打" };
  if (rule.kind !== "deduction" || rule.most === undefined) return null;
  return { least: rule.points, most: rule.most, word: "扣" };
};

const sheetIn = ({ grades, parts = [""], judges = 1 }: Graded): AskedSheet => ({
  grades: grades.map(({ grade }) => grade),
  parts,
  judges,
});

const fact = (
  name: string,
  values: ReadonlyArray<FactValue>,
  rest: { readonly title?: string | undefined; readonly needed?: boolean } = {},
): AskedFact => ({
  name,
  word: rest.title ?? factWords(name),
  values,
  needed: rest.needed ?? false,
});

const conditionFacts = (condition: Predicate): ReadonlyArray<AskedFact> => {
  if ("all" in condition) return condition.all.flatMap(conditionFacts);
  if ("any" in condition) return condition.any.flatMap(conditionFacts);
  if ("not" in condition) return conditionFacts(condition.not);
  return [fact(condition.fact, "is" in condition ? condition.is : [])];
};

/** What the register knows of whoever a claim is for, so that nobody is asked. */
export const KNOWN: ReadonlyArray<string> = ["age", "sex", "hamlet", "members"];

/** The facts of a rule, each once with all the values that it is asked for by. */
const factsIn = (rule: Rule): ReadonlyArray<AskedFact> => {
  const classes = rule.kind === "byClass" ? rule.classes.map(({ is }) => is) : [];
  const asked = [
    ...(rule.kind === "byClass" ? [fact(rule.by, classes, { needed: true })] : []),
    ...(rule.multipliers ?? []).map(({ by, title, factors }) =>
      fact(
        by,
        factors.map(({ is }) => is),
        { title },
      ),
    ),
    ...(rule.when ? conditionFacts(rule.when) : []),
  ];
  const facts = new Map<string, AskedFact>();
  for (const one of asked) {
    const before = facts.get(one.name) ?? { ...one, values: [] };
    facts.set(one.name, { ...before, values: [...new Set([...before.values, ...one.values])] });
  }
  return [...facts.values()];
};

/** What a claim of this rule is asked for, beside what is known of whoever it is for. */
export const askedBy = (rule: Rule, known: ReadonlyArray<string> = KNOWN): Asked => {
  const given = givenIn(rule);
  const evidence = rule.evidence ?? [];
  const plain = rule.kind === "fixed" || rule.kind === "perQuantity" || rule.kind === "deduction";
  return {
    quantity: plain && given === null,
    decimals: rule.kind === "perQuantity" ? (rule.decimals ?? 0) : 0,
    given,
    sheet: rule.kind === "graded" ? sheetIn(rule) : null,
    facts: factsIn(rule).filter(({ name }) => !known.includes(name)),
    subject: rule.once?.of === "subject",
    reason: evidence.includes("reason") || (given !== null && rule.kind !== "fullMark"),
    shown: evidence.filter((one) => one !== "reason"),
  };
};
