import { formatPoints, type Points, type Reason, type Scale } from "@huzhu/domain/points";
import type { Step } from "@huzhu/domain/rulebook";

const PERIOD_WORDS = { day: "当天", month: "当月", year: "当年" } as const;

const stepWords = (step: Step, points: (amount: Points) => string): string => {
  if (step._tag === "Capped") {
    const used = step.already > 0 ? `,已得${points(step.already)}分` : "";
    return `${PERIOD_WORDS[step.period]}最多${points(step.most)}分${used}`;
  }
  const { quantity, unit, every } = step;
  const rate =
    every === 1 ? `每${unit}${points(step.points)}分` : `每${every}${unit}${points(step.points)}分`;
  return `${quantity}${unit},${rate}`;
};

/** One spoken sentence for why an account changed: rule, version, and every step. */
export const explain = (reason: Reason, scale: Scale): string => {
  const points = (amount: Points) => formatPoints(amount, scale);
  if (reason._tag === "ByRedemption") return `兑换${reason.summary}`;
  const steps = reason.steps.map((step) => stepWords(step, points)).join(";");
  return `${reason.ruleTitle}(第${reason.version}版 ${reason.rule}):${steps}`;
};
