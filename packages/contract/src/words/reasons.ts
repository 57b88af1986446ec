import { formatPoints, type Points, type Reason, type Scale } from "@huzhu/domain/points";
import type { Step } from "@huzhu/domain/rulebook";

const PERIOD_WORDS = { day: "当天", month: "当月", year: "当年" } as const;

const stepWords = (step: Step, points: (amount: Points) => string): string => {
  if (step._tag === "Capped") {
    const used = step.already > 0 ? `，已得${points(step.already)}分` : "";
    return `${PERIOD_WORDS[step.period]}最多${points(step.most)}分${used}`;
  }
  const { quantity, unit, every } = step;
  const rate =
    every === 1 ? `每${unit}${points(step.points)}分` : `每${every}${unit}${points(step.points)}分`;
  return `${quantity}${unit}，${rate}`;
};

/** How points came to be, step by step: `3小时，每2小时1分；当月最多4分`. */
export const explainSteps = (steps: ReadonlyArray<Step>, scale: Scale): string =>
  steps.map((step) => stepWords(step, (amount) => formatPoints(amount, scale))).join("；");

/** One spoken sentence for why an account changed: rule, version, and every step. */
export const explain = (reason: Reason, scale: Scale): string => {
  if (reason._tag === "ByRedemption") return `兑换${reason.summary}`;
  const { ruleTitle, version, rule, steps } = reason;
  return `${ruleTitle}（第${version}版 ${rule}）：${explainSteps(steps, scale)}`;
};
