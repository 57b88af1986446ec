import type { Occasion } from "@huzhu/domain/catalog";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import { and, eq, gte, lte } from "drizzle-orm";
import { visitOf } from "../rows/visits.ts";
import { type Read, within } from "../unit.ts";

interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Festivals, storms, cold waves and heat for which visits were put down, each once. */
export const between = async (read: Read, { from, to }: Days): Promise<ReadonlyArray<Occasion>> => {
  const { db, visit: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(
      and(
        eq(t.villageId, read.village),
        eq(t.cause, "OfOccasion"),
        gte(t.onDate, addDays(from, -1)),
        lte(t.onDate, addDays(to, 1)),
      ),
    )
    .orderBy(t.onDate, t.id);
  const found = new Map<string, Occasion>();
  for (const { cause } of rows.map((row) => visitOf(read, row))) {
    if (cause._tag !== "OfOccasion") continue;
    // Somebody looks in within a day of it.
    const { kind, on } = cause;
    found.set(`${kind} ${on}`, { kind, from: on, to: addDays(on, 1) });
  }
  return [...found.values()];
};
