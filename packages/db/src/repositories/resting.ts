import { AccountId, Points } from "@huzhu/domain/points";
import type { Resting } from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { and, eq, gt, gte, inArray, isNull, lt, max, or, sql } from "drizzle-orm";
import { total } from "../sums.ts";
import { type Read, within } from "../unit.ts";

interface Days {
  readonly since: CalendarDate;
  readonly today: CalendarDate;
}

/** On which day something last went from each household's account for goods, and stayed away. */
const lastTaken = async (read: Read): Promise<ReadonlyMap<string, CalendarDate>> => {
  const { db, account, entry, transfer: t } = within(read);
  const undone = sql`exists (select 1 from transfer r where r.village_id = ${t.villageId}
    and r.reason_kind = 'ByReversal' and r.subject_id = ${t.id})`;
  const rows = await db
    .select({ account: entry.accountId, last: max(t.eventDate) })
    .from(entry)
    .innerJoin(t, and(eq(t.villageId, entry.villageId), eq(t.id, entry.transferId)))
    .innerJoin(
      account,
      and(eq(account.villageId, entry.villageId), eq(account.id, entry.accountId)),
    )
    .where(
      and(
        eq(entry.villageId, read.village),
        eq(account.kind, "household"),
        lt(entry.amount, 0),
        inArray(t.reasonKind, ["ByRedemption", "ByShop"]),
        sql`not ${undone}`,
      ),
    )
    .groupBy(entry.accountId);
  return new Map(
    rows.flatMap(({ account: id, last }) =>
      last === null ? [] : [[id, CalendarDate.make(last)] as const],
    ),
  );
};

/** The open accounts of households with points that came before a day and are still good. */
export const homes = async (
  read: Read,
  { since, today }: Days,
): Promise<ReadonlyMap<AccountId, Resting>> => {
  const { db, account, lot, transfer: t } = within(read);
  const rows = await db
    .select({ account: lot.accountId, old: total(lot.remaining) })
    .from(lot)
    .innerJoin(t, and(eq(t.villageId, lot.villageId), eq(t.id, lot.transferId)))
    .innerJoin(account, and(eq(account.villageId, lot.villageId), eq(account.id, lot.accountId)))
    .where(
      and(
        eq(lot.villageId, read.village),
        eq(account.kind, "household"),
        eq(account.unit, "points"),
        eq(account.status, "open"),
        gt(lot.remaining, 0),
        lt(t.eventDate, since),
        or(isNull(lot.expires), gte(lot.expires, today)),
      ),
    )
    .groupBy(lot.accountId);
  const last = await lastTaken(read);
  return new Map(
    rows.map(({ account: id, old }) => [
      AccountId.make(id),
      { old: Points.make(old), last: last.get(id) ?? null },
    ]),
  );
};
