import { formatPoints, Points } from "@huzhu/domain/points";
import type { CapPeriod, FactValue, Overflow, Step } from "@huzhu/domain/rulebook";
import { quantityText } from "../quantities.ts";
import { ratioText } from "../ratios.ts";
import type { Amount, Counted, Of, Told, When } from "./telling.ts";

const BEYOND: Record<Overflow, string> = {
  drop: "do not count",
  donate: "go to the relief pool",
  honour: "are kept as honour",
};

const many = (count: number | string, noun: string): string =>
  `${count} ${noun}${Number(count) === 1 ? "" : "s"}`;

const amountIn = ({ scale, unit = "points" }: Counted): Amount =>
  unit === "time"
    ? (amount) => many(amount, "minute")
    : (amount) => many(formatPoints(Points.make(amount), scale), "point");

const valueText = (value: FactValue | null): string => {
  if (value === null) return "unknown";
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
};

const within = (period: CapPeriod, key: string): string => {
  if (period === "activity") return "for one claim";
  if (period === "life") return "in a lifetime";
  return period === "balance" ? "on the account" : `in ${key}`;
};

const base = (step: Of<"Base">, amount: Amount): string => {
  const { quantity, unit, every, points, carried = 0 } = step;
  const before = carried > 0 ? ` and ${quantityText(carried, step)} left from before` : "";
  const each = every === 1 ? `each ${unit}` : `every ${every} ${unit}`;
  return `${quantityText(quantity, step)} ${unit}${before}, ${amount(points)} for ${each}`;
};

const marked = ({ judges, grades, result }: Of<"Marked">, amount: Amount): string => {
  const given = grades.map(({ grade, times }) => `${times} × ${grade}`).join(", ");
  return `${many(judges, "judge")} gave ${given}: ${amount(result)}`;
};

const capped = (step: Of<"Capped">, amount: Amount): string => {
  const { of, category, period, key, most, already, dropped, overflow = "drop" } = step;
  const whose = of === "village" ? " in the whole village" : "";
  const what = category === undefined ? "" : ` for ${category}`;
  const used = already > 0 ? `, ${amount(already)} of them used` : "";
  const beyond = `${amount(dropped)} beyond ${BEYOND[overflow]}`;
  return `at most ${amount(most)} ${within(period, key)}${what}${whose}${used}, ${beyond}`;
};

const takenBack = ({ key, periods, result }: Of<"TakenBack">, amount: Amount): string =>
  `${amount(-result || 0)} taken back, ${many(periods, "period")} barred from ${key} on`;

const clause = (step: Step, amount: Amount): string => {
  switch (step._tag) {
    case "Base":
      return base(step, amount);
    case "Given": {
      const why = step.reason.trim() ? ` because of “${step.reason.trim()}”` : "";
      return `given ${amount(step.given)} between ${amount(step.least)} and ${amount(step.most)}${why}`;
    }
    case "Marked":
      return marked(step, amount);
    case "Classed":
      return `${step.by} is ${valueText(step.is)}: ${amount(step.result)}`;
    case "Left":
      return `full mark ${amount(step.full)} in ${step.key}, ${amount(step.taken)} taken`;
    case "TakenFrom": {
      const counted = step.result > 0 ? `, which has counted: ${amount(step.result)}` : "";
      return `${amount(step.taken)} taken from “${step.title}”${counted}`;
    }
    case "Absent":
      return step.claims === 0
        ? `none in ${step.key}: ${amount(step.points)}`
        : `${step.claims} in ${step.key}: nothing`;
    case "Multiplied":
      return `${step.title ?? step.by} is ${valueText(step.is)}: times ${ratioText(step.times)}, ${amount(step.result)}`;
    case "Vetoed":
      return `barred by “${step.title}”`;
    case "TakenBack":
      return takenBack(step, amount);
    case "Capped":
      return capped(step, amount);
  }
};

/**
 * The same in English, for developers and reports; titles and units stay the village's own words.
 * `2026-03-05 帮邻居老人打扫, version 3: 2 小时, 10 points for each 小时; … = 15 points`
 */
export const tellInEnglish = (
  { ruleTitle, version, points, steps }: Told,
  { eventDate }: When,
  counted: Counted,
): string => {
  const amount = amountIn(counted);
  const why = steps.map((step) => clause(step, amount)).join("; ");
  return `${eventDate} ${ruleTitle}, version ${version}: ${why} = ${amount(points)}`;
};
