import type { YearDays } from "@huzhu/domain/annual";
import { ResidentId } from "@huzhu/domain/people";
import { type AccountKind, TransferId } from "@huzhu/domain/points";
import { VisitId } from "@huzhu/domain/reciprocity";
import { CalendarDate } from "@huzhu/domain/time";
import { and, countDistinct, eq, gte, inArray, lte } from "drizzle-orm";
import { total } from "../sums.ts";
import { type Read, within } from "../unit.ts";

/** A confirmed visit of some days, with the minutes of everybody who went. */
export interface VisitFact {
  readonly visit: VisitId;
  readonly elder: ResidentId;
  readonly on: CalendarDate;
  readonly minutes: number;
}

const confirmed = (read: Read, { from, to }: YearDays) => {
  const { visit: t } = within(read);
  const days = and(gte(t.onDate, from), lte(t.onDate, to));
  return and(eq(t.villageId, read.village), eq(t.state, "Confirmed"), days);
};

/** Every visit of some days that was confirmed, the earliest first. */
export const visitsIn = async (read: Read, days: YearDays): Promise<ReadonlyArray<VisitFact>> => {
  const { db, visit: t, visitHelper: h } = within(read);
  const rows = await db
    .select({ visit: t.id, elder: t.elderId, on: t.onDate, minutes: total(h.minutes) })
    .from(t)
    .leftJoin(h, and(eq(h.villageId, t.villageId), eq(h.visitId, t.id)))
    .where(confirmed(read, days))
    .groupBy(t.id, t.elderId, t.onDate)
    .orderBy(t.onDate, t.id);
  return rows.map(({ visit, elder, on, minutes }) => ({
    ...{ visit: VisitId.make(visit), elder: ResidentId.make(elder), on: CalendarDate.make(on) },
    minutes: Number(minutes ?? 0),
  }));
};

/** How many people helped in them. */
export const helpersIn = async (read: Read, days: YearDays): Promise<number> => {
  const { db, visit: t, visitHelper: h } = within(read);
  const [row] = await db
    .select({ many: countDistinct(h.helperId) })
    .from(h)
    .innerJoin(t, and(eq(t.villageId, h.villageId), eq(t.id, h.visitId)))
    .where(confirmed(read, days));
  return Number(row?.many ?? 0);
};

/** What a booking moved on some of the village's own accounts of points, in smallest units, signed. */
export interface BookingFact {
  readonly transfer: TransferId;
  readonly on: CalendarDate;
  readonly amount: number;
}

/** The bookings of some days on accounts of some kinds, the earliest first. */
export const bookingsOn = async (
  read: Read,
  kinds: ReadonlyArray<AccountKind>,
  { from, to }: YearDays,
): Promise<ReadonlyArray<BookingFact>> => {
  const { db, entry, account } = within(read);
  const rows = await db
    .select({ transfer: entry.transferId, on: entry.eventDate, amount: total(entry.amount) })
    .from(entry)
    .innerJoin(
      account,
      and(eq(account.villageId, entry.villageId), eq(account.id, entry.accountId)),
    )
    .where(
      and(
        ...[eq(entry.villageId, read.village), eq(account.unit, "points")],
        ...[inArray(account.kind, [...kinds]), gte(entry.eventDate, from)],
        lte(entry.eventDate, to),
      ),
    )
    .groupBy(entry.transferId, entry.eventDate)
    .orderBy(entry.eventDate, entry.transferId);
  return rows.map(({ transfer, on, amount }) => ({
    ...{ transfer: TransferId.make(transfer), on: CalendarDate.make(on) },
    amount: Number(amount),
  }));
};
