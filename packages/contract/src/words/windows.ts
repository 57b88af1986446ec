import type { CapPeriod } from "@huzhu/domain/rulebook";

/** The windows over which caps count, as somebody says them of a claim. */
export const PERIOD_WORDS: Record<CapPeriod, string> = {
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
