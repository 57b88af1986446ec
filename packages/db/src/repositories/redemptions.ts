import { Fen } from "@huzhu/domain/money";
import { type CardId, HouseholdId, type PersonName, type ResidentId } from "@huzhu/domain/people";
import type { MandateId } from "@huzhu/domain/people/proxy";
import { add, Points } from "@huzhu/domain/points";
import { GoodId, type Redemption, RedemptionId } from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { and, between, count, desc, eq, gte, inArray, lt, not, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Schema } from "effect";
import { inChunks } from "../bulk.ts";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { BookedRedemption } from "../nouns/booked-redemption.ts";
import { limits, type Page, type PageRequest } from "../page.ts";
import { calledIn } from "../rows/people.ts";
import { redemptionOf } from "../rows/store.ts";
import { total } from "../sums.ts";
import { type Read, type Write, within } from "../unit.ts";
import * as reservations from "./reservations.ts";

const toId = Schema.decodeUnknownSync(RedemptionId);

interface Days {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** What a redemption is booked with besides what was decided. */
export interface HandedOver {
  readonly household: HouseholdId;
  readonly resident: ResidentId | null;
  readonly actor: Actor;
  /** The card by which they took it. */
  readonly card?: CardId | null | undefined;
}

/** Books a redemption, after its transfer and before its movements, which both refer to it. */
export const insert = async (
  tx: Write,
  { id, lines, points, topUp, balance, posting: { transfer } }: Redemption,
  { household, resident, actor, card = null }: HandedOver,
): Promise<void> => {
  const { eventDate, recordedAt } = transfer;
  const kept = {
    villageId: tx.village,
    id,
    householdId: household,
    residentId: resident,
    transferId: transfer.id,
    lines: JSON.stringify(lines),
    points,
    balance,
    topUpPoints: topUp?.points ?? null,
    topUpFen: topUp?.fen ?? null,
    eventDate,
    recordedAt,
    actor: JSON.stringify(actor),
    cardId: card,
    mandateId: actor.mandate ?? null,
  };
  await keep(tx, "redemption", [{ subject: id, row: kept }], recordedAt);
};

/** Redemptions that were not taken back as a whole. */
const standing = (read: Read): SQL => {
  const { redemption: t } = within(read);
  return sql`not exists (select 1 from transfer t where t.village_id = ${t.villageId}
    and t.reason_kind = 'ByReversal' and t.subject_id = ${t.transferId})`;
};

/**
 * The sum of some redemptions of a day. What was taken back of it did not go, and what was collected
 * by whoever reserved it went on the day on which it was reserved.
 */
const spent = async (read: Read, which: SQL, on: CalendarDate): Promise<Points> => {
  const { db, redemption: t } = within(read);
  const collected = sql`exists (select 1 from hold_end h
    join reservation r on r.village_id = h.village_id and r.id = h.hold_id
    where h.village_id = ${t.villageId} and h.transfer_id = ${t.transferId}
      and coalesce(r.mandate_id, '') = coalesce(${t.mandateId}, ''))`;
  const [sum] = await db
    .select({ points: total(t.points) })
    .from(t)
    .where(
      and(
        eq(t.villageId, read.village),
        which,
        eq(t.eventDate, on),
        standing(read),
        not(collected),
      ),
    );
  return Points.make(sum?.points ?? 0);
};

/** What was taken home or reserved by a card on a day. */
export const takenBy = async (read: Read, card: CardId, on: CalendarDate): Promise<Points> =>
  add(
    await spent(read, eq(within(read).redemption.cardId, card), on),
    await reservations.setAsideBy(read, card, on),
  );

/** The money that was taken beside points, on some days or ever; what was taken back did not go. */
export const toppedUp = async (read: Read, days: Days | null = null): Promise<Fen> => {
  const { db, redemption: t } = within(read);
  const [sum] = await db
    .select({ fen: total(t.topUpFen) })
    .from(t)
    .where(
      and(
        eq(t.villageId, read.village),
        standing(read),
        days ? between(t.eventDate, days.from, days.until) : undefined,
      ),
    );
  return Fen.make(sum?.fen ?? 0);
};

/** What went or was reserved by a mandate on a day. */
export const spentUnder = async (
  read: Read,
  mandate: MandateId,
  on: CalendarDate,
): Promise<Points> =>
  add(
    await spent(read, eq(within(read).redemption.mandateId, mandate), on),
    await reservations.setAsideUnder(read, mandate, on),
  );

/** Redemptions for which nothing came back in the same act: the reason of the others says so. */
const ownVisit = (read: Read): SQL => {
  const { redemption: t } = within(read);
  return sql`not exists (select 1 from transfer x where x.village_id = ${t.villageId}
    and x.id = ${t.transferId} and x.reason like '%"exchanged":%')`;
};

/** On which days a household came for something, from a day on and before another. */
export const daysOf = async (
  read: Read,
  household: HouseholdId,
  { from, before }: { readonly from: CalendarDate; readonly before: CalendarDate },
): Promise<ReadonlySet<CalendarDate>> => {
  const { db, redemption: t } = within(read);
  const rows = await db
    .selectDistinct({ day: t.eventDate })
    .from(t)
    .where(
      and(
        eq(t.villageId, read.village),
        eq(t.householdId, household),
        gte(t.eventDate, from),
        lt(t.eventDate, before),
        standing(read),
        ownVisit(read),
      ),
    );
  return new Set(rows.map(({ day }) => CalendarDate.make(day)));
};

/** Pieces of some goods that a household took on some days, less what it brought back of them. */
export const piecesOf = async (
  read: Read,
  household: HouseholdId,
  goods: ReadonlyArray<GoodId>,
  { from, until }: Days,
): Promise<ReadonlyMap<GoodId, number>> => {
  const { db, redemption: t, movement } = within(read);
  const rows = await db
    .select({ good: movement.goodId, pieces: total(movement.pieces) })
    .from(t)
    .innerJoin(movement, and(eq(movement.villageId, t.villageId), eq(movement.redemptionId, t.id)))
    .where(
      and(
        eq(t.villageId, read.village),
        eq(t.householdId, household),
        between(t.eventDate, from, until),
        inArray(movement.goodId, [...goods]),
      ),
    )
    .groupBy(movement.goodId);
  return new Map(rows.map(({ good, pieces }) => [GoodId.make(good), -pieces]));
};

/** A redemption with the names that a person reads beside it; `name` is who came, or the head. */
export interface RedemptionSummary extends BookedRedemption {
  readonly householdNumber: string;
  readonly name: PersonName | null;
}

const summaries = (read: Read, filter?: SQL) => {
  const { db, redemption, household, resident } = within(read);
  const head = alias(resident, "head");
  return db
    .select({ redemption, householdNumber: household.number, resident, head })
    .from(redemption)
    .innerJoin(
      household,
      and(eq(household.villageId, redemption.villageId), eq(household.id, redemption.householdId)),
    )
    .leftJoin(
      resident,
      and(eq(resident.villageId, redemption.villageId), eq(resident.id, redemption.residentId)),
    )
    .leftJoin(head, and(eq(head.villageId, household.villageId), eq(head.id, household.headId)))
    .where(and(eq(redemption.villageId, read.village), filter))
    .orderBy(desc(redemption.recordedAt), desc(redemption.id))
    .$dynamic();
};

type SummaryRow = Awaited<ReturnType<typeof summaries>>[number];

const summaryOf = (row: SummaryRow): RedemptionSummary => {
  const person = row.resident ?? row.head;
  return {
    ...redemptionOf(row.redemption),
    householdNumber: row.householdNumber,
    name: person && calledIn(person),
  };
};

/** Redemptions, the newest first. */
export const page = async (read: Read, request: PageRequest): Promise<Page<RedemptionSummary>> => {
  const { db, redemption } = within(read);
  const { limit, offset } = limits(request);
  const rows = await summaries(read).limit(limit).offset(offset);
  const [all] = await db
    .select({ total: count() })
    .from(redemption)
    .where(eq(redemption.villageId, read.village));
  return { rows: rows.map(summaryOf), total: all?.total ?? 0 };
};

export const byId = async (read: Read, id: RedemptionId): Promise<RedemptionSummary | null> => {
  const { redemption } = within(read);
  const [row] = await summaries(read, eq(redemption.id, id));
  return row ? summaryOf(row) : null;
};

/** Which household each of some redemptions was of. */
export const householdsOf = async (
  read: Read,
  ids: ReadonlyArray<RedemptionId>,
): Promise<ReadonlyMap<RedemptionId, HouseholdId>> => {
  const { db, redemption: t } = within(read);
  const found = new Map<RedemptionId, HouseholdId>();
  await inChunks(ids, async (some) => {
    const rows = await db
      .select({ id: t.id, household: t.householdId })
      .from(t)
      .where(and(eq(t.villageId, read.village), inArray(t.id, [...some])));
    for (const row of rows) found.set(toId(row.id), HouseholdId.make(row.household));
  });
  return found;
};
