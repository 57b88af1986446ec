import type { Read } from "@huzhu/db";
import { type CanteenPolicy, weekdayOf } from "@huzhu/domain/canteen";
import type { Service } from "@huzhu/domain/catalog";
import type { CalendarDate } from "@huzhu/domain/time";
import { dishesOn } from "./dishes.ts";

/** The meals that are served on a day, in the order of the catalog; none on a day when it is closed. */
export const mealsOn = async (
  read: Read,
  { services, weekdays }: CanteenPolicy,
  date: CalendarDate,
): Promise<ReadonlyArray<Service>> => {
  if (!weekdays.includes(weekdayOf(date))) return [];
  const dishes = await dishesOn(read, date);
  return dishes.filter(({ category, code }) => category === "canteen" && services.includes(code));
};
