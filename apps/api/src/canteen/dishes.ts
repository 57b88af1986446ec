import { catalogs, type Read } from "@huzhu/db";
import { inForceOn, type Service } from "@huzhu/domain/catalog";
import type { CalendarDate } from "@huzhu/domain/time";

/** What the catalog in force on a day has of meals and day care. */
export const dishesOn = async (read: Read, date: CalendarDate): Promise<ReadonlyArray<Service>> => {
  const catalog = inForceOn(await catalogs.versions(read), date);
  return (catalog?.services ?? []).filter(
    ({ category }) => category === "canteen" || category === "dayCare",
  );
};
