import { CalendarDate } from "@huzhu/domain/time";

const DAY_MS = 24 * 60 * 60 * 1000;

/** So many days before, in the calendar. */
export const daysBefore = (date: CalendarDate, days: number): CalendarDate =>
  CalendarDate.make(new Date(Date.parse(date) - days * DAY_MS).toISOString().slice(0, 10));

const WORDS = ["今天", "昨天", "前天"] as const;

/** The last three days, as people speak of them. */
export const lastDays = (today: CalendarDate) =>
  WORDS.map((word, days) => ({ word, date: daysBefore(today, days) }));

/** `昨天（3月4日）`, `3月1日`. */
export const nearDay = (date: CalendarDate, today: CalendarDate): string => {
  const [year, month, day] = date.split("-").map(Number);
  const near = lastDays(today).find((one) => one.date === date);
  const plain = `${month}月${day}日`;
  if (near) return `${near.word}（${plain}）`;
  return date.slice(0, 4) === today.slice(0, 4) ? plain : `${year}年${plain}`;
};
