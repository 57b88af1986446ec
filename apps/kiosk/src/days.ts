/** The days on which one may still report something here, the latest first. */
export const DAYS = ["today", "yesterday", "before"] as const;
export type DayName = (typeof DAYS)[number];
