import { Schema } from "effect";
import { ServiceCode } from "../catalog/ids.ts";
import { Fen } from "../money/fen.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { Weekday, weekdayOf } from "./weekday-of.ts";

/** What is cooked, in the cook's words: as much as stands on a kiosk in large letters. */
export const Dishes = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(24));

/** When the canteen and the day centre are open, and how much anybody may owe there. */
export const CanteenPolicy = Schema.Struct({
  /** The services of the catalog that are written down in the book: meals, days. */
  services: Schema.Array(ServiceCode),
  weekdays: Schema.Array(Weekday),
  /** 今天吃什么: what is cooked on a weekday; of a day without a line nothing is said. */
  menu: Schema.Array(Schema.Struct({ weekday: Weekday, dishes: Dishes })),
  /** 几点前报餐: from this hour on nobody signs up at the kiosk any more, and tells the cook. */
  signUpUntil: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 24 })),
  /** Nobody is served who would owe more than this, in fen. */
  mostOwed: Fen,
});
export type CanteenPolicy = typeof CanteenPolicy.Type;

/**
 * Open on workdays, with a month's meals of credit, and the shopping done by ten: our own numbers, for
 * a village to change.
 */
export const DEFAULT_CANTEEN: CanteenPolicy = {
  services: [],
  weekdays: [1, 2, 3, 4, 5],
  menu: [],
  signUpUntil: 10,
  mostOwed: Fen.make(10_000),
};

/** What is cooked on a date, as the village wrote it down; `null` where it wrote nothing. */
export const menuOn = ({ menu }: Pick<CanteenPolicy, "menu">, date: CalendarDate): string | null =>
  menu.find(({ weekday }) => weekday === weekdayOf(date))?.dishes ?? null;
