import { catalogs, type Write } from "@huzhu/db";
import { Catalog } from "@huzhu/domain/catalog";
import { CATALOGS } from "@huzhu/domain/fixtures/catalogs";
import type { StaffId } from "@huzhu/domain/governance";
import { addMonths, type CalendarDate, type Instant, periodStart } from "@huzhu/domain/time";
import { Schema } from "effect";

const MONTHS_A_YEAR = 12;

/** The demo village has gone by the catalog that villages start from for a year. */
export const writeCatalog = async (
  tx: Write,
  today: CalendarDate,
  by: StaffId,
  at: Instant,
): Promise<void> => {
  const effectiveFrom = periodStart("year", addMonths(today, -MONTHS_A_YEAR));
  const catalog = { ...Schema.decodeUnknownSync(Catalog)(CATALOGS.default), effectiveFrom };
  await catalogs.adopt(tx, { catalog, decision: null }, by, at);
};
