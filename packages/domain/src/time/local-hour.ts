import type { Instant } from "./instant.ts";

const HOUR = 60 * 60 * 1000;
const AHEAD = 8;
const A_DAY = 24;

/** The hour of a moment in China Standard Time, from 0 to 23. */
export const localHour = (at: Instant): number => (Math.floor(at / HOUR) + AHEAD) % A_DAY;
