import type { ReportableRule } from "@huzhu/contract";
import type { Rule, Rulebook } from "@huzhu/domain/rulebook";

/** Earning kinds that ask for a number at most. */
const KINDS: ReadonlySet<Rule["kind"]> = new Set(["fixed", "perQuantity"]);

/** Whether a household may report it itself: nothing has to be seen, judged or proven beside it. */
const mayBeReported = (rule: Rule): boolean =>
  KINDS.has(rule.kind) &&
  (rule.origin ?? "earned") === "earned" &&
  (rule.evidence ?? []).length === 0 &&
  rule.once === undefined;

/** What somebody at the kiosk can say that they did. */
export const reportableIn = ({ rules }: Pick<Rulebook, "rules">): ReadonlyArray<ReportableRule> =>
  rules.filter(mayBeReported).map((rule) => ({
    rule: rule.code,
    title: rule.title,
    unit: rule.unit,
    every: rule.kind === "perQuantity" ? rule.every : 1,
    decimals: rule.kind === "perQuantity" ? (rule.decimals ?? 0) : 0,
    category: rule.category ?? null,
    asksQuantity: rule.kind === "perQuantity",
  }));
