import type { RiskClass } from "../../elders/risk.ts";

/**
 * Days within which somebody sees an elder of each class: high weekly, key monthly, general quarterly
 * (practice.md section 4).
 */
export const CADENCE_DAYS: Readonly<Record<RiskClass, number>> = {
  high: 7,
  key: 30,
  general: 91,
};

/** Hours within which somebody is there after a shock. */
export const EVENT_HOURS = 24;
