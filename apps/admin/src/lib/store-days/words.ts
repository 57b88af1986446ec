import type { SheetGood, StoreDayRow } from "@huzhu/contract";
import type { DayStage } from "@huzhu/domain/store/day";

export const DAY_STATES: Record<StoreDayRow["state"], string> = {
  opening: "正在数，还没开门",
  open: "开着门",
  handing: "正在交班",
  closed: "关了门，等监委会看",
  objected: "监委会有异议",
  checked: "监委会签过字",
};

export const STAGES: Record<DayStage, string> = { open: "开门", handover: "交班", close: "关门" };

/** More or fewer of a good than the book said, in words; empty while that is not told. */
export const differWords = ({ variance, unit }: Pick<SheetGood, "variance" | "unit">): string => {
  if (variance === null) return "";
  if (variance === 0) return "对得上";
  return `${variance > 0 ? "多" : "少"}${Math.abs(variance)}${unit}`;
};

/** Pieces with their sign: `+20`, `-3`. */
export const signed = (pieces: number): string => `${pieces > 0 ? "+" : ""}${pieces}`;
