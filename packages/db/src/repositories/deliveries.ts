import type { Delivery } from "@huzhu/domain/catalog";
import type { CalendarDate } from "@huzhu/domain/time";
import { and, eq, gte, inArray, lte } from "drizzle-orm";
import { visitOf } from "../rows/visits.ts";
import { type Read, within } from "../unit.ts";

interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Helpers were there; what is disputed does not count until it is decided. */
const GIVEN = ["CheckedOut", "Confirmed"];

/** What elders got on some days by the visits that are written down, the earliest first. */
export const between = async (read: Read, { from, to }: Days): Promise<ReadonlyArray<Delivery>> => {
  const { db, visit: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(
      and(
        eq(t.villageId, read.village),
        gte(t.onDate, from),
        lte(t.onDate, to),
        inArray(t.state, GIVEN),
      ),
    )
    .orderBy(t.onDate, t.id);
  const visits = rows.map((row) => visitOf(read, row));
  return visits.map(({ elder, service, on, state }) => {
    const shares = "shares" in state ? state.shares : [];
    // Two who help at once do not make it longer for the elder.
    return { elder, service, on, minutes: Math.max(0, ...shares.map(({ minutes }) => minutes)) };
  });
};
