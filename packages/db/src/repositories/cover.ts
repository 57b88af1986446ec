import type { Cohort, MonthSums, UsedGood } from "@huzhu/domain/cover";
import { GoodId } from "@huzhu/domain/store";
import type { CalendarDate } from "@huzhu/domain/time";
import { and, eq, gt, gte, inArray, sql } from "drizzle-orm";
import { total } from "../sums.ts";
import { type Read, within } from "../unit.ts";

/** The village's own accounts through which points come, go and end. */
const WAYS = ["issuance", "exchange", "store", "expired"];
/** Those in which they wait for people: what was donated, and what paper vouchers stand for. */
const WAITING = ["pool", "voucher"];
/** What the expiry of lots says that never expire begins with. */
const NEVER = "9999";

/** What the points of every month sum to, as its entries are dated. */
export const monthSums = async (read: Read): Promise<ReadonlyArray<MonthSums>> => {
  const { db, entry, account } = within(read);
  const month = sql<string>`substr(${entry.eventDate}, 1, 7)`;
  const rows = await db
    .select({ month, kind: account.kind, amount: total(entry.amount) })
    .from(entry)
    .innerJoin(
      account,
      and(eq(account.villageId, entry.villageId), eq(account.id, entry.accountId)),
    )
    .where(
      and(
        ...[eq(entry.villageId, read.village), eq(account.unit, "points")],
        inArray(account.kind, WAYS),
      ),
    )
    .groupBy(month, account.kind);
  const sumOf = (of: typeof rows, kinds: ReadonlyArray<string>): number =>
    of.reduce((sum, { kind, amount }) => sum + (kinds.includes(kind) ? amount : 0), 0);
  return [...Map.groupBy(rows, (row) => row.month)].map(([name, of]) => ({
    month: name,
    issued: 0 - sumOf(of, ["issuance", "exchange"]),
    redeemed: sumOf(of, ["store"]),
    expired: sumOf(of, ["expired"]),
  }));
};

/** The points that people hold, by the month with which they end, and those that wait for them. */
export const outstanding = async (read: Read): Promise<ReadonlyArray<Cohort>> => {
  const { db, lot, account } = within(read);
  const month = sql<string>`substr(${lot.expires}, 1, 7)`;
  const held = await db
    .select({ month, amount: total(lot.remaining) })
    .from(lot)
    .innerJoin(account, and(eq(account.villageId, lot.villageId), eq(account.id, lot.accountId)))
    .where(
      and(...[eq(lot.villageId, read.village), gt(lot.remaining, 0)], eq(account.unit, "points")),
    )
    .groupBy(month)
    .orderBy(month);
  const waiting = await db
    .select({ balance: account.balance })
    .from(account)
    .where(
      and(
        ...[eq(account.villageId, read.village), eq(account.unit, "points")],
        inArray(account.kind, WAITING),
      ),
    );
  const endless = waiting.reduce((sum, { balance }) => sum + Math.max(0, balance), 0);
  const ending = held.filter((one) => !one.month.startsWith(NEVER));
  const never = held.filter((one) => one.month.startsWith(NEVER));
  const kept = endless + never.reduce((sum, { amount }) => sum + amount, 0);
  return [
    ...ending.map(({ month: lastMonth, amount }) => ({ lastMonth, amount })),
    ...(kept > 0 ? [{ lastMonth: null, amount: kept }] : []),
  ];
};

/** Every good with what there is of it and what of it was redeemed, and not brought back, since a day. */
export const usedSince = async (
  read: Read,
  since: CalendarDate,
): Promise<ReadonlyArray<UsedGood>> => {
  const { db, good, movement } = within(read);
  const pieces = await db
    .select({ good: movement.goodId, pieces: total(movement.pieces) })
    .from(movement)
    .where(
      and(
        ...[eq(movement.villageId, read.village), gte(movement.eventDate, since)],
        inArray(movement.kind, ["redemption", "return"]),
      ),
    )
    .groupBy(movement.goodId);
  const taken = new Map(pieces.map((row) => [row.good, Math.max(0, -row.pieces)]));
  const goods = await db
    .select({ id: good.id, onHand: good.onHand })
    .from(good)
    .where(eq(good.villageId, read.village))
    .orderBy(good.name, good.id);
  return goods.map(({ id, onHand }) => ({
    good: GoodId.make(id),
    onHand,
    redeemed: taken.get(id) ?? 0,
  }));
};
