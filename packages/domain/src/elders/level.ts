import { Schema } from "effect";

/** 能力等级 of GB/T 42195-2022, from 0 (intact) to 4 (in need of everything). */
export const AbilityLevel = Schema.Literals([0, 1, 2, 3, 4]);
export type AbilityLevel = typeof AbilityLevel.Type;

export const ABILITY_LEVEL_LABELS: Record<AbilityLevel, string> = {
  0: "能力完好",
  1: "轻度失能",
  2: "中度失能",
  3: "重度失能",
  4: "完全失能",
};

/** The fewest points of each level: 90 · 66–89 · 46–65 · 30–45 · 0–29. */
export const LEVEL_FROM: Record<AbilityLevel, number> = { 0: 90, 1: 66, 2: 46, 3: 30, 4: 0 };

/** The level that a total of 0 to 90 points stands for, before anything overrides it. */
export const levelOf = (total: number): AbilityLevel =>
  AbilityLevel.literals.find((level) => total >= LEVEL_FROM[level]) ?? 4;

/** One level worse; there is none below 4. */
export const worse = (level: AbilityLevel): AbilityLevel =>
  AbilityLevel.literals.find((other) => other === level + 1) ?? 4;
