import type { CapPeriod, Overflow } from "./cap.ts";
import type { RuleCode } from "./ids.ts";
import type { Bucket, Rule, Veto } from "./rule.ts";
import type { Rulebook } from "./rulebook.ts";
import { type Sum, sumOver } from "./sum.ts";

/** A cap, the rule's own or a common one, with the sum that fills it. */
export interface Limit {
  readonly period: CapPeriod;
  readonly most: number;
  readonly overflow?: Overflow | undefined;
  readonly of?: "holder" | "village" | undefined;
  readonly category?: string | undefined;
  /** `null` where nothing of the past fills it: one claim, or what the account holds. */
  readonly sum: Sum | null;
}

/** A veto that can keep a rule from counting. */
export interface Bar {
  readonly veto: Veto;
  readonly sum: Sum;
}

/** The bucket that a deduction takes from. */
export interface Source {
  readonly bucket: Bucket;
  /** What was taken from it in the period, and whether it has been counted. */
  readonly taken: Sum;
  readonly closed: Sum;
}

/** A rule with all that it rests on. */
export interface Plan {
  readonly rule: Rule;
  readonly limits: ReadonlyArray<Limit>;
  readonly once: Sum | null;
  readonly bars: ReadonlyArray<Bar>;
  readonly source: Source | null;
  /** What a kind sums by itself: a bucket's deductions, an absence's claims, a carried quantity. */
  readonly own: Sum | null;
  /** The sums to which claims of this rule add. */
  readonly feeds: ReadonlyArray<Sum>;
}

export type Plans = ReadonlyMap<RuleCode, Plan>;

/** Deductions and vetoes take: they neither fill common caps nor are kept from counting. */
const gives = ({ kind }: Rule): boolean => kind !== "deduction" && kind !== "veto";

const codesOf = (rules: ReadonlyArray<Rule>): ReadonlyArray<RuleCode> =>
  rules.map(({ code }) => code);

const limitSum = (
  period: CapPeriod,
  rest: Omit<Parameters<typeof sumOver>[0], "period">,
): Sum | null =>
  period === "activity" || period === "balance" ? null : sumOver({ ...rest, period });

const ownLimits = ({ code, caps }: Rule): ReadonlyArray<Limit> =>
  caps.map((cap) => ({
    ...cap,
    sum: limitSum(cap.period, { measure: "points", group: code, rules: [code], of: "holder" }),
  }));

const commonLimits = (rule: Rule, { caps = [], rules }: Rulebook): ReadonlyArray<Limit> => {
  if (!gives(rule)) return [];
  return caps
    .filter(({ category }) => category === undefined || category === rule.category)
    .map((cap) => {
      const { category, period, of } = cap;
      const within = rules.filter(
        (one) => gives(one) && (category === undefined || category === one.category),
      );
      const group = category === undefined ? "*" : `*${category}`;
      return {
        ...cap,
        sum: limitSum(period, { measure: "gained", group, rules: codesOf(within), of }),
      };
    });
};

const onceSum = (rule: Rule): Sum | null => {
  const whose = { measure: "claims", group: rule.code, rules: [rule.code] } as const;
  if (rule.once) return sumOver({ ...whose, of: rule.once.of, period: rule.once.per });
  return rule.kind === "bucket" || rule.kind === "absence"
    ? sumOver({ ...whose, of: "holder", period: rule.period })
    : null;
};

const isVeto = (rule: Rule): rule is Veto => rule.kind === "veto";

const barsOf = (rule: Rule, { rules }: Rulebook): ReadonlyArray<Bar> => {
  if (!gives(rule)) return [];
  return rules
    .filter(isVeto)
    .filter(({ of }) => of === undefined || of.includes(rule.code))
    .map((veto) => {
      const { code, period } = veto;
      return {
        veto,
        sum: sumOver({ measure: "claims", group: code, rules: [code], of: "holder", period }),
      };
    });
};

const takenFrom = ({ code, period }: Bucket, { rules }: Rulebook): Sum => {
  const takers = rules.filter((rule) => rule.kind === "deduction" && rule.from === code);
  const group = `from:${code}`;
  return sumOver({ measure: "points", group, rules: codesOf(takers), of: "holder", period });
};

const sourceOf = (rule: Rule, rulebook: Rulebook): Source | null => {
  if (rule.kind !== "deduction" || rule.from === undefined) return null;
  const bucket = rulebook.rules.find(({ code }) => code === rule.from);
  if (bucket?.kind !== "bucket") return null;
  const closed = onceSum(bucket);
  return closed && { bucket, taken: takenFrom(bucket, rulebook), closed };
};

const ownSum = (rule: Rule, rulebook: Rulebook): Sum | null => {
  const { code } = rule;
  switch (rule.kind) {
    case "bucket":
      return takenFrom(rule, rulebook);
    case "absence": {
      const { unless: rules, period } = rule;
      return sumOver({ measure: "claims", group: `unless:${code}`, rules, of: "holder", period });
    }
    case "perQuantity":
      return rule.remainder === "carry"
        ? sumOver({ measure: "quantity", group: code, rules: [code], of: "holder", period: "life" })
        : null;
    case "veto": {
      const covered = rule.of ?? codesOf(rulebook.rules.filter(gives));
      const rules = [...covered, ...codesOf(rulebook.rules.filter(isVeto))];
      const { period } = rule;
      return sumOver({ measure: "signed", group: `veto:${code}`, rules, of: "holder", period });
    }
    default:
      return null;
  }
};

type Unfed = Omit<Plan, "feeds">;

const sumsOf = ({ limits, once, bars, source, own }: Unfed): ReadonlyArray<Sum> =>
  [
    ...limits.map(({ sum }) => sum),
    once,
    ...bars.map(({ sum }) => sum),
    source?.taken ?? null,
    source?.closed ?? null,
    own,
  ].filter((sum) => sum !== null);

const plan = (rulebook: Rulebook): Plans => {
  const unfed = rulebook.rules.map(
    (rule): Unfed => ({
      rule,
      limits: [...ownLimits(rule), ...commonLimits(rule, rulebook)],
      once: onceSum(rule),
      bars: barsOf(rule, rulebook),
      source: sourceOf(rule, rulebook),
      own: ownSum(rule, rulebook),
    }),
  );
  const sums = [...new Map(unfed.flatMap(sumsOf).map((sum) => [sum.name, sum])).values()];
  return new Map(
    unfed.map((one) => {
      const { code } = one.rule;
      return [code, { ...one, feeds: sums.filter(({ rules }) => rules.includes(code)) }];
    }),
  );
};

const known = new WeakMap<Rulebook, Plans>();

/** What each rule rests on; worked out once for each document. */
export const planOf = (rulebook: Rulebook): Plans => {
  const plans = known.get(rulebook) ?? plan(rulebook);
  known.set(rulebook, plans);
  return plans;
};
