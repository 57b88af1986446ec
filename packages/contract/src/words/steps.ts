import { formatPoints, Points, type Scale, type Unit } from "@huzhu/domain/points";
import type { CapPeriod, FactName, FactValue, Overflow, Step } from "@huzhu/domain/rulebook";

const PERIOD_WORDS: Record<CapPeriod, string> = {
  day: "当天",
  week: "当周",
  month: "当月",
  twoMonths: "这两个月",
  quarter: "当季",
  halfYear: "这半年",
  year: "当年",
  activity: "一次",
  life: "一辈子",
  balance: "账上",
};

const BEYOND_WORDS: Record<Overflow, string> = {
  drop: "",
  donate: "捐给互助池",
  honour: "记为荣誉分",
};

/** What villages ask about most; whatever else a rulebook asks is called as it calls it. */
const FACT_WORDS: Readonly<Record<string, string>> = {
  age: "年龄",
  sex: "性别",
  hamlet: "村组",
  members: "家里人数",
  class: "类别",
  level: "等级",
  role: "角色",
};

/** A fact's name as a person reads it. */
export const factWords = (fact: FactName): string => FACT_WORDS[fact] ?? fact;

/** A fact's value as a person reads it. */
export const factValueWords = (value: FactValue | null): string => {
  if (value === null) return "没写";
  return typeof value === "boolean" ? (value ? "是" : "不是") : String(value);
};

/** An amount in its own word: points, or minutes of time credit. */
type Amount = (amount: Points) => string;
type Of<Tag extends Step["_tag"]> = Extract<Step, { readonly _tag: Tag }>;

const fine = (quantity: number, decimals: number): string => String(quantity / 10 ** decimals);

const baseWords = (step: Of<"Base">, amount: Amount): string => {
  const { quantity, unit, every, points, decimals = 0, carried = 0 } = step;
  const before = carried > 0 ? `（加上以前剩的${fine(carried, decimals)}${unit}）` : "";
  const each = `每${every === 1 ? "" : every}${unit}${amount(points)}`;
  return `${fine(quantity, decimals)}${unit}${before}，${each}`;
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
      const { over, under } = step.times;
      const times = under === 1 ? `${over}` : `${over}/${under}`;
      const name = step.title ?? factWords(step.by);
      return `${name}${factValueWords(step.is)}，乘${times}得${amount(step.result)}`;
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
  const amount: Amount = (points) =>
    unit === "time" ? `${points}分钟` : `${formatPoints(points, scale)}分`;
  return steps.map((step) => stepWords(step, amount)).join("；");
};
