import type { AnnualReport } from "../annual/index.ts";

export const GRIEVANCE_WORDS: Record<AnnualReport["grievances"][number]["kind"], string> = {
  provider: "投诉服务单位",
  award: "对评奖结果有异议",
};

/** Minutes as hours and what is left of them. */
export const hoursWords = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}分钟`;
  return rest === 0 ? `${hours}小时` : `${hours}小时${rest}分钟`;
};
