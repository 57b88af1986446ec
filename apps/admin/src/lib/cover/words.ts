import { yuan } from "@huzhu/contract";
import type { UseLevel } from "@huzhu/domain/cover";

export const RUNWAY_WORDS: Record<UseLevel, string> = {
  low: "照用得少的月份",
  middle: "照平常的月份",
  high: "照用得多的月份",
};

/** How long something lasts: `null` where no end is in sight. */
export const lastsWords = (months: number | null): string => {
  if (months === null) return "十年以上";
  return months === 0 ? "不到1个月" : `${months}个月`;
};

/** 1250 thousandths are 125 %. */
export const ratioWords = (thousandths: number): string => `${Math.floor(thousandths / 10)}%`;

/** An estimate in yuan: nobody knows the coming year to the fen. */
export const aboutYuan = (fen: number): string => yuan(Math.round(fen / 100) * 100);
