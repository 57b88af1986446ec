import type { CalendarDate, Instant } from "@huzhu/domain/time";

const CLOCK = new Intl.DateTimeFormat("zh-CN", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "long",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const TIME = new Intl.DateTimeFormat("zh-CN", {
  timeZone: "Asia/Shanghai",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** A moment as people read it: `2026年3月5日 14:20`. */
export const clockWords = (at: Instant): string => CLOCK.format(at);

/** A day as people read it: `2026年3月5日`. */
export const dayWords = (date: CalendarDate): string => {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
};

/** The time of day of a moment: `14:20`. */
export const timeWords = (at: Instant): string => TIME.format(at);
