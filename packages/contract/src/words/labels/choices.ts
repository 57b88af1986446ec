import type { CapPeriod, Overflow, Rule } from "@huzhu/domain/rulebook";
import type { Label } from "./label.ts";

/** The windows over which caps count, as a rulebook says them. */
export const periodWords: Record<CapPeriod, Label> = {
  activity: { zh: "一次", en: "one claim" },
  day: { zh: "每天", en: "a day" },
  week: { zh: "每周", en: "a week" },
  month: { zh: "每月", en: "a month" },
  twoMonths: { zh: "每两个月", en: "two months" },
  quarter: { zh: "每季度", en: "a quarter" },
  halfYear: { zh: "每半年", en: "half a year" },
  year: { zh: "每年", en: "a year" },
  life: { zh: "一辈子", en: "a lifetime" },
  balance: { zh: "账上存着的", en: "what the account holds" },
};

/** What becomes of the points beyond a cap. */
export const overflowWords: Record<Overflow, Label> = {
  drop: { zh: "不算", en: "do not count" },
  donate: { zh: "捐给互助池", en: "go to the relief pool" },
  honour: { zh: "算荣誉分，不能花", en: "are honour that cannot be spent" },
};

/** Which account a rule counts on. */
export const measureWords: Record<NonNullable<Rule["measure"]>, Label> = {
  points: { zh: "积分", en: "points" },
  time: { zh: "时间（分钟）", en: "time, in minutes" },
};
