import { Points } from "@huzhu/domain/points";
import type { Sentences } from "./sentences.ts";
import { PERIOD_WORDS } from "./windows.ts";
import { yuan } from "./yuan.ts";

type SectionTag =
  | "WindowClosed"
  | "BalanceTooLow"
  | "TooOften"
  | "NotByProxy"
  | "LessThanPortion"
  | "ShareUsedUp"
  | "NothingToShare"
  | "NobodyHasPoints"
  | "MoreThanShare"
  | "TooYoungToSpend"
  | "RelationNotAllowed"
  | "RelationTooYoung"
  | "DonationNotAllowed"
  | "AgeNotServed"
  | "NotTaken";

/** So many of what is converted: points and money in their own smallest units, time in minutes. */
const so = (many: number, of: string, points: (amount: Points) => string): string => {
  if (of === "积分") return `${points(Points.make(many))}分`;
  if (of === "元" || of === "钱") return yuan(many);
  return of === "小时" || of === "时间" || of === "时间币" ? `${many}分钟` : `${many}${of}`;
};

const old = (age: number | null): string => (age === null ? "年龄还没登记" : `现在${age}岁`);

/** What stands in the way of redeeming, converting, dividing, spending time and paying. */
export const SECTION_SENTENCES: Sentences<SectionTag> = {
  WindowClosed: ({ date, next }) =>
    next === null
      ? `${date}这天不换东西，规定里没有开门的日子`
      : `${date}这天不换东西，请${next}再来`,
  BalanceTooLow: ({ balance, least, missing }, points) =>
    `满${points(least)}分才能换，现有${points(balance)}分，还差${points(missing)}分`,
  TooOften: ({ period, times, most, next }) =>
    `${PERIOD_WORDS[period]}最多换${most}次，已经换了${times}次，请${next}再来`,
  NotByProxy: () => "按村里的规定，东西要本人来换",
  LessThanPortion: ({ of, amount, portion, missing }, points) =>
    `满${so(portion, of, points)}才换一份，现有${so(amount, of, points)}，还差${so(missing, of, points)}`,
  ShareUsedUp: ({ of, share, left, portion }, points) =>
    `挣的最多换${share}%，还能换${so(left, of, points)}，不够一份（${so(portion, of, points)}）`,
  NothingToShare: ({ surplus }) => `盈余是${yuan(surplus)}，没有可以分的`,
  NobodyHasPoints: () => "这段时间谁都没有积分，分不了",
  MoreThanShare: ({ decided, most }) => `定了分${yuan(decided)}，太多了，最多分${yuan(most)}`,
  TooYoungToSpend: ({ age, least }) => `满${least}岁才能用存的时间，${old(age)}`,
  RelationNotAllowed: ({ relation, allowed }) =>
    allowed.length === 0
      ? "存的时间只能自己用"
      : `存的时间不能给${relation}用，只能给${allowed.join("、")}用`,
  RelationTooYoung: ({ relation, age, least }) => `${relation}满${least}岁才能用，${old(age)}`,
  DonationNotAllowed: ({ to, allowed }) =>
    allowed.length === 0 ? "存的时间不能捐" : `不能捐给${to}，只能捐给${allowed.join("、")}`,
  AgeNotServed: ({ age, least }) => `满${least}岁才有，现在${age}岁`,
  NotTaken: ({ of, taken }) =>
    taken.length === 0 ? "只收钱，不收东西" : `不收${of}，只收${taken.join("、")}`,
};
