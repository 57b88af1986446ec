import { NOW, TODAY } from "../village.ts";

const A_DAY = 24 * 60 * 60 * 1000;

/** A day so many days after another, by the calendar of Greenwich, which has every day once. */
export const after = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * A_DAY).toISOString().slice(0, 10);

/** The day and the moment of a run's n-th deed, so many days after its first. */
export const moment = (
  days: number,
  nth: number,
): { readonly today: string; readonly at: number } => ({
  today: after(TODAY, days),
  at: NOW + days * A_DAY + nth * 1000,
});

/** So many days after a moment. */
export const until = (at: number, days: number): number => at + days * A_DAY;
