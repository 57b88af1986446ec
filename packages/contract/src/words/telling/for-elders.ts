import { formatPoints, Points } from "@huzhu/domain/points";
import type { Overflow, Step } from "@huzhu/domain/rulebook";
import { factValueWords, factWords } from "../facts.ts";
import { quantityText } from "../quantities.ts";
import { PERIOD_WORDS } from "../windows.ts";
import type { Amount, Counted, Of, Told, When } from "./telling.ts";

const BEYOND: Record<Overflow, string> = {
  drop: "不算",
  donate: "捐给互助池",
  honour: "记作荣誉",
};

const minutes = (amount: number): string => {
  const [hours, rest] = [Math.floor(amount / 60), amount % 60];
  if (hours === 0) return `${rest}分钟`;
  return rest === 0 ? `${hours}小时` : `${hours}小时${rest}分钟`;
};

const amountIn = ({ scale, unit = "points" }: Counted): Amount =>
  unit === "time" ? minutes : (amount) => `${formatPoints(Points.make(amount), scale)}分`;

const factor = ({ times: { over, under } }: Of<"Multiplied">): string =>
  (over * 1000) % under === 0 ? `${over / under}倍` : `${under}分之${over}`;

const base = (step: Of<"Base">, amount: Amount): ReadonlyArray<string> => {
  const { unit, every, points, carried = 0 } = step;
  return [
    ...(carried > 0 ? [`加上以前剩的${quantityText(carried, step)}${unit}`] : []),
    `每${every === 1 ? "" : every}${unit}${amount(points)}`,
  ];
};

const marked = ({ judges, grades, result }: Of<"Marked">, amount: Amount) => [
  ...(judges > 1 ? [`${judges}个人评`] : []),
  grades.map(({ grade, times }) => `${times}个${grade}`).join("、"),
  `合${amount(result)}`,
];

const absent = ({ period, claims, points }: Of<"Absent">, amount: Amount) =>
  claims === 0
    ? [`${PERIOD_WORDS[period]}没有这样的事`, `给${amount(points)}`]
    : [`${PERIOD_WORDS[period]}有过${claims}次`];

const takenFrom = ({ title, taken, result }: Of<"TakenFrom">, amount: Amount) => [
  `从“${title}”里扣${amount(taken)}`,
  ...(result > 0 ? ["那里已经算过"] : []),
];

const takenBack = ({ period, periods, result }: Of<"TakenBack">, amount: Amount) => [
  ...(result < 0 ? [`收回${amount(-result)}`] : []),
  periods > 1 ? `${PERIOD_WORDS[period]}起一连${periods}期不算分` : `${PERIOD_WORDS[period]}不算分`,
];

const capped = (step: Of<"Capped">, amount: Amount): ReadonlyArray<string> => {
  const { of, category, period, most, already, dropped, overflow = "drop" } = step;
  const whose = `${of === "village" ? "全村" : ""}${category === undefined ? "" : `“${category}”`}`;
  return [
    `${whose}${PERIOD_WORDS[period]}最多${amount(most)}`,
    ...(already > 0 ? [`已有${amount(already)}`] : []),
    ...(overflow === "drop" ? [] : [`多的${amount(dropped)}${BEYOND[overflow]}`]),
  ];
};

const clauses = (step: Step, amount: Amount): ReadonlyArray<string> => {
  switch (step._tag) {
    case "Base":
      return base(step, amount);
    case "Given":
      return [
        `评了${amount(step.given)}`,
        ...(step.reason.trim() ? [`因为${step.reason.trim()}`] : []),
      ];
    case "Marked":
      return marked(step, amount);
    case "Classed":
      return [`${factWords(step.by)}是${factValueWords(step.is)}`, `给${amount(step.result)}`];
    case "Left":
      return [
        `${PERIOD_WORDS[step.period]}先有${amount(step.full)}`,
        step.taken > 0 ? `扣了${amount(step.taken)}` : "一分没扣",
      ];
    case "TakenFrom":
      return takenFrom(step, amount);
    case "Absent":
      return absent(step, amount);
    case "Multiplied":
      return [
        `${step.title ?? factWords(step.by)}${factValueWords(step.is)}`,
        `算${factor(step)}是${amount(step.result)}`,
      ];
    case "Vetoed":
      return [`因为“${step.title}”`];
    case "TakenBack":
      return takenBack(step, amount);
    case "Capped":
      return capped(step, amount);
  }
};

/** What somebody did, with how much of it where it is counted. */
const done = (title: string, [first]: Told["steps"]): string =>
  first?._tag === "Base"
    ? `您${title}${quantityText(first.quantity, first)}${first.unit}`
    : `您的“${title}”`;

const outcome = (points: number, last: Step | undefined, amount: Amount): string => {
  if (points > 0) return `得${amount(points)}`;
  if (points < 0) return `扣${amount(-points)}`;
  return last?._tag === "TakenFrom" ? "账上没有扣" : "这次没有分";
};

/**
 * Why a claim came to so many points, as one says it to an elder: short clauses, 您, and the outcome
 * last. `3月5日，您帮邻居老人打扫2小时，按第3版规则每小时10分，当天最多15分，得15分`
 */
export const tellElder = (
  { ruleTitle, version, points, steps }: Told,
  { eventDate }: When,
  counted: Counted,
): string => {
  const amount = amountIn(counted);
  const [, month, day] = eventDate.split("-").map(Number);
  const [first = "", ...rest] = steps.flatMap((step) => clauses(step, amount));
  return [
    `${month}月${day}日`,
    done(ruleTitle, steps),
    `按第${version}版规则${first}`,
    ...rest,
    outcome(points, steps.at(-1), amount),
  ].join("，");
};
