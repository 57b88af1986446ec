import { Points, type Scale, type Unit } from "@huzhu/domain/points";
import type { Overflow, Step } from "@huzhu/domain/rulebook";
import { amountWords } from "./amount.ts";
import { factValueWords, factWords } from "./facts.ts";
import { quantityText } from "./quantities.ts";
import { ratioText } from "./ratios.ts";
import { PERIOD_WORDS } from "./windows.ts";

const BEYOND_WORDS: Record<Overflow, string> = {
  drop: "",
  donate: "捐给互助池",
  honour: "记为荣誉分",
};

/** An amount in its own word: points, or minutes of time credit. */
type Amount = (amount: Points) => string;
type Of<Tag extends Step["_tag"]> = Extract<Step, { readonly _tag: Tag }>;

const baseWords = (step: Of<"Base">, amount: Amount): string => {
  const { quantity, unit, every, points, carried = 0 } = step;
  const before = carried > 0 ? `（加上以前剩的${quantityText(carried, step)}${unit}）` : "";
  const each = `每${every === 1 ? "" : every}${unit}${amount(points)}`;
  return `${quantityText(quantity, step)}${unit}${before}，${each}`;
};

const markedWords = ({ judges, grades, result }: Of<"Marked">, amount: Amount): string => {
  const given = grades.map(({ grade, times }) => `${times}个${grade}`).join("、");
  return `${judges > 1 ? `${judges}人评：` : "评为"}${given}，合${amount(result)}`;
};

const cappedWords = (step: Of<"Capped">, amount: Amount): string => {
  const { of, category, period, most, already, dropped, overflow = "drop" } = step;
  const whose = of === "village" ? "全村" : "";
  const what = category === undefined ? "" : `${category}类`;
  const used = already > 0 ? `，已得${amount(already)}` : "";
  const beyond = overflow === "drop" ? "" : `，多的${amount(dropped)}${BEYOND_WORDS[overflow]}`;
  return `${whose}${what}${PERIOD_WORDS[period]}最多${amount(most)}${used}${beyond}`;
};

const stepWords = (step: Step, amount: Amount): string => {
  switch (step._tag) {
    case "Base":
      return baseWords(step, amount);
    case "Given":
      return `给${amount(step.given)}${step.reason.trim() ? `：${step.reason.trim()}` : ""}`;
    case "Marked":
      return markedWords(step, amount);
    case "Classed":
      return `${factWords(step.by)}${factValueWords(step.is)}，${amount(step.result)}`;
    case "Left":
      return `${PERIOD_WORDS[step.period]}基础分${amount(step.full)}，扣了${amount(step.taken)}`;
    case "TakenFrom":
      return `从“${step.title}”里扣${amount(step.taken)}`;
    case "Absent":
      return step.claims === 0
        ? `${PERIOD_WORDS[step.period]}没有发生，${amount(step.points)}`
        : `${PERIOD_WORDS[step.period]}有过${step.claims}次，不给分`;
    case "Multiplied": {
      const name = step.title ?? factWords(step.by);
      return `${name}${factValueWords(step.is)}，${ratioText(step.times)}倍得${amount(step.result)}`;
    }
    case "Vetoed":
      return `因“${step.title}”一票否决，不计分`;
    case "TakenBack":
      return `一票否决，收回${amount(Points.make(-step.result))}`;
    case "Capped":
      return cappedWords(step, amount);
  }
};

/** How points or minutes came to be, step by step: `3小时，每2小时1分；当月最多4分`. */
export const explainSteps = (
  steps: ReadonlyArray<Step>,
  scale: Scale,
  unit: Unit = "points",
): string => {
  const amount: Amount = (points) => amountWords(points, unit, scale);
  return steps.map((step) => stepWords(step, amount)).join("；");
};
