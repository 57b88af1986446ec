import type { CalendarDate } from "@huzhu/domain/time";

/** `3月5日`, where the year is plain. */
export const shortDay = (date: CalendarDate): string => {
  const [, month, day] = date.split("-").map(Number);
  return `${month}月${day}日`;
};
