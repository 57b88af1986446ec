import { factValueWords, periodWords } from "@huzhu/contract";
import { formatPoints, type Points, type Scale } from "@huzhu/domain/points";
import type { Cap, Graded, Rule } from "@huzhu/domain/rulebook";

const BEYOND_WORDS: Record<NonNullable<Cap["overflow"]>, string> = {
  drop: "",
  donate: "（多的捐给互助池）",
  honour: "（多的算荣誉分）",
};

/** An amount of what a rule counts, with its word: points, or minutes of time credit. */
export const amountWords = (
  amount: Points,
  scale: Scale,
  measure: Rule["measure"] = "points",
): string => (measure === "time" ? `${amount}分钟` : `${formatPoints(amount, scale)}分`);

const gradedWords = (
  { grades, parts, judges = 1 }: Graded,
  words: (amount: Points) => string,
): string => {
  const each = parts ? `${parts.length}项，每项` : "";
  const several = judges > 1 ? `，${judges}人评，取平均` : "";
  return `${each}${grades.map(({ grade, points }) => `${grade}${words(points)}`).join("、")}${several}`;
};

/** What one rule gives or takes, as the village's paper says it: `每2小时加1分`, `每次扣5分`. */
export const worthWords = (rule: Rule, scale: Scale): string => {
  const words = (amount: Points) => amountWords(amount, scale, rule.measure);
  switch (rule.kind) {
    case "fixed":
      return `每${rule.unit}加${words(rule.points)}`;
    case "range":
      return `每${rule.unit}${formatPoints(rule.least, scale)}至${words(rule.most)}，酌情给`;
    case "perQuantity":
      return `每${rule.every > 1 ? rule.every : ""}${rule.unit}加${words(rule.points)}`;
    case "graded":
      return gradedWords(rule, words);
    case "byClass":
      return rule.classes
        .map(({ is, points }) => `${factValueWords(is)}${words(points)}`)
        .join("、");
    case "fullMark":
      return `打分，满分${words(rule.full)}`;
    case "bucket":
      return `${periodWords[rule.period].zh}基础分${words(rule.full)}，只扣不加`;
    case "deduction": {
      const least = rule.most === undefined ? "" : `${formatPoints(rule.points, scale)}至`;
      return `每${rule.unit}扣${least}${words(rule.most ?? rule.points)}`;
    }
    case "absence":
      return `${periodWords[rule.period].zh}没有发生就加${words(rule.points)}`;
    case "veto":
      return `一票否决，${periodWords[rule.period].zh.replace("每", "这一")}不算分`;
  }
};

/** The caps in words, in the order of the rule; empty where there are none. */
export const capsWords = (
  { caps, measure }: Pick<Rule, "caps" | "measure">,
  scale: Scale,
): string =>
  caps
    .map(({ period, most, overflow = "drop" }) => {
      const amount = amountWords(most, scale, measure);
      return `${periodWords[period].zh}最多${amount}${BEYOND_WORDS[overflow]}`;
    })
    .join("，");
