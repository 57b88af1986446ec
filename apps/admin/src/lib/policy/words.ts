import { ORIGIN_WORDS } from "@huzhu/contract";
import {
  type ConversionRate,
  type ExpiryPolicy,
  expiryOf,
  type Matching,
  Points,
  type PointsPolicy,
} from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import { dayWords } from "../when.ts";

const YEAR_WORDS = ["当年", "第二年"] as const;

const lifeOf = (expiry: Exclude<ExpiryPolicy, { kind: "never" }>): string => {
  const grace = expiry.graceDays > 0 ? `，再宽限${expiry.graceDays}天` : "";
  if (expiry.kind === "months") return `积分从挣到那天起，${expiry.months}个月内能用${grace}`;
  const year = YEAR_WORDS[expiry.years] ?? `${expiry.years}年以后`;
  return `积分用到${year}的12月31日${grace}`;
};

const restOf = (carryOver: number): string => {
  if (carryOver === 0) return "到期没用完的全部清零";
  return carryOver === 100 ? "到期没用完的全部结转" : `到期没用完的，${carryOver}%结转，其余清零`;
};

/** How long points live, with today as the example. */
export const expiryWords = (expiry: ExpiryPolicy, today: CalendarDate): string => {
  const last = expiryOf(expiry, today);
  if (expiry.kind === "never" || last === null) return "积分长期有效，不会过期。";
  const example = `比如今天挣的，最晚用到${dayWords(last)}`;
  return `${lifeOf(expiry)}；${restOf(expiry.carryOver)}。${example}。`;
};

const matchingWords = (matching: Matching | null): string => {
  if (matching === null || matching.origins.length === 0) {
    return "换东西时，哪来的积分都一样用。";
  }
  const which = matching.origins.map((origin) => ORIGIN_WORDS[origin]).join("、");
  return `换东西时，${which}每用${matching.per}分，要搭${matching.earned}分自己挣的。`;
};

const giftWords = (ties: ReadonlyArray<string>): string =>
  ties.length === 0
    ? "积分不能转给别家，只能转给小组。"
    : `积分可以转给${ties.join("、")}家，也可以转给小组。`;

const conversionWords = (
  rate: ConversionRate | null,
  points: (amount: Points) => string,
): string =>
  rate === null
    ? "时间币不能换成积分。"
    : `时间币可以换积分，每${rate.minutes}分钟换${points(Points.make(rate.points))}分。`;

/** What the whole policy means, one sentence for each part. */
export const policyWords = (
  { expiry, matching, giftTies, conversion }: PointsPolicy,
  today: CalendarDate,
  points: (amount: Points) => string,
): ReadonlyArray<string> => [
  expiryWords(expiry, today),
  matchingWords(matching),
  giftWords(giftTies),
  conversionWords(conversion, points),
];
