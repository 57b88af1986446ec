import { formatPoints, type Scale } from "@huzhu/domain/points";
import type { Cap, Rule } from "@huzhu/domain/rulebook";

export const KIND_WORDS: Record<Rule["kind"], string> = {
  fixed: "每次加分",
  perQuantity: "按数量加分",
  deduction: "扣分",
};

const PERIOD_WORDS: Record<Cap["period"], string> = {
  day: "每天",
  month: "每月",
  year: "每年",
};

/** What one rule gives or takes, as the village's paper says it: `每2小时 1分`, `每次扣 5分`. */
export const worthWords = (rule: Rule, scale: Scale): string => {
  const points = `${formatPoints(rule.points, scale)}分`;
  const every = rule.kind === "perQuantity" && rule.every > 1 ? rule.every : "";
  return rule.kind === "deduction"
    ? `每${rule.unit}扣${points}`
    : `每${every}${rule.unit}加${points}`;
};

/** The caps in words, the shortest period first; empty where there are none. */
export const capsWords = (caps: ReadonlyArray<Cap>, scale: Scale): string =>
  caps
    .map(({ period, most }) => `${PERIOD_WORDS[period]}最多${formatPoints(most, scale)}分`)
    .join("，");
