import type { Instant } from "../time/instant.ts";

const EIGHT_HOURS = 8 * 60 * 60 * 1000;

/** A moment in China Standard Time as ISO 8601 writes it: `2026-03-05T20:15:00.000+08:00`. */
export const recordedTime = (at: Instant): string =>
  new Date(at + EIGHT_HOURS).toISOString().replace("Z", "+08:00");
