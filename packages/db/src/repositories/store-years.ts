import { Points } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import { and, between, countDistinct, eq, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { number, total } from "../sums.ts";
import { type Read, within } from "../unit.ts";

interface Days {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** `2026-11` of a day. */
const monthOf = (day: SQL.Aliased | SQL | { getSQL(): SQL }): SQL<string> =>
  sql<string>`substr(${day}, 1, 7)`;

/** What the store and its partner shops took in a month, in points; what was brought back is off it. */
export interface MonthTaken {
  readonly month: string;
  /** At a partner shop instead of the village's own store. */
  readonly partner: boolean;
  readonly points: Points;
}

/** The points that went to the store in some days, by month and by where goods were had for them. */
export const takenByMonth = async (
  read: Read,
  { from, until }: Days,
): Promise<ReadonlyArray<MonthTaken>> => {
  const { db, entry, account, transfer } = within(read);
  const undone = alias(transfer, "undone");
  const partner = number(sql`case when ${transfer.reasonKind} = 'ByShop'
    or ${undone.reasonKind} = 'ByShop' then 1 else 0 end`);
  const month = monthOf(entry.eventDate);
  const rows = await db
    .select({ month, partner, points: total(entry.amount) })
    .from(entry)
    .innerJoin(
      account,
      and(eq(account.villageId, entry.villageId), eq(account.id, entry.accountId)),
    )
    .innerJoin(
      transfer,
      and(eq(transfer.villageId, entry.villageId), eq(transfer.id, entry.transferId)),
    )
    .leftJoin(
      undone,
      and(
        eq(undone.villageId, transfer.villageId),
        eq(undone.id, transfer.subjectId),
        eq(transfer.reasonKind, "ByReversal"),
      ),
    )
    .where(
      and(
        ...[eq(entry.villageId, read.village), eq(account.unit, "points")],
        ...[eq(account.kind, "store"), between(entry.eventDate, from, until)],
      ),
    )
    .groupBy(sql`1`, sql`2`)
    .orderBy(sql`1`, sql`2`);
  return rows.map((row) => ({
    ...{ ...row, points: Points.make(row.points) },
    partner: row.partner === 1,
  }));
};

/** How many households came to the village's own store in each month of some days. */
export const householdsByMonth = async (
  read: Read,
  { from, until }: Days,
): Promise<ReadonlyMap<string, number>> => {
  const { db, redemption: t } = within(read);
  const rows = await db
    .select({ month: monthOf(t.eventDate), many: countDistinct(t.householdId) })
    .from(t)
    .where(and(eq(t.villageId, read.village), between(t.eventDate, from, until)))
    .groupBy(sql`1`);
  return new Map(rows.map(({ month, many }) => [month, Number(many)]));
};
