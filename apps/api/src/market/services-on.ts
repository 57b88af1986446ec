import { catalogs, type Read } from "@huzhu/db";
import { inForceOn, pricedIn } from "@huzhu/domain/catalog";
import type { PricedService } from "@huzhu/domain/market";
import type { CalendarDate } from "@huzhu/domain/time";

/** What the catalog in force on a day has a price for; nothing where none is in force. */
export const servicesOn = async (
  read: Read,
  date: CalendarDate,
): Promise<ReadonlyArray<PricedService>> => {
  const catalog = inForceOn(await catalogs.versions(read), date);
  return catalog ? pricedIn(catalog) : [];
};
