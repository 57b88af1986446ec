import type { CardId, HouseholdId } from "@huzhu/domain/people";
import type { MandateId } from "@huzhu/domain/people/proxy";
import { Points } from "@huzhu/domain/points";
import {
  type PickupCode,
  type Reservation,
  type ReservationId,
  type ReservationSaid,
  reservedPieces,
} from "@huzhu/domain/reservations";
import type { GoodId } from "@huzhu/domain/store";
import { type CalendarDate, type Instant, localDate } from "@huzhu/domain/time";
import { and, count, eq, gte, inArray, isNull, ne, or, type SQL } from "drizzle-orm";
import { inChunks } from "../bulk.ts";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { KeptReservation } from "../nouns/kept-reservation.ts";
import { holdOf } from "../rows/journal.ts";
import { reservationOf, reservationSaidOf } from "../rows/reservations.ts";
import { total } from "../sums.ts";
import { type Read, type Write, within } from "../unit.ts";

/** Writes a reservation down, behind the hold that keeps its points. */
export const insert = async (
  tx: Write,
  { household, resident, card, mandate, lines, ...kept }: Reservation,
  actor: Actor,
): Promise<void> => {
  const row = {
    ...{ ...kept, villageId: tx.village, reservedOn: localDate(kept.reservedAt) },
    ...{ householdId: household, residentId: resident, cardId: card, mandateId: mandate },
    ...{ lines: JSON.stringify(lines), actor: JSON.stringify(actor) },
  };
  await keep(tx, "reservation", [{ subject: kept.id, row }], kept.reservedAt);
};

/** Writes down what is said of a reservation; the journal is locked before anybody looks what was. */
export const say = async (
  tx: Write,
  reservationId: ReservationId,
  said: ReservationSaid,
  { actor, at }: { readonly actor: Actor; readonly at: Instant },
): Promise<void> => {
  const { db, reservationStep: t } = within(tx);
  const [steps] = await db
    .select({ number: count() })
    .from(t)
    .where(and(eq(t.villageId, tx.village), eq(t.reservationId, reservationId)));
  const place = (steps?.number ?? 0) + 1;
  const row = {
    ...{ villageId: tx.village, reservationId, place, said: JSON.stringify(said), at },
    actor: JSON.stringify(actor),
  };
  await keep(tx, "reservationStep", [{ subject: `${reservationId}/${place}`, row }], at);
};

const rows = (read: Read, filter: SQL | undefined) => {
  const { db, reservation, hold, holdEnd } = within(read);
  return db
    .select({ reservation, hold, end: holdEnd })
    .from(reservation)
    .innerJoin(hold, and(eq(hold.villageId, reservation.villageId), eq(hold.id, reservation.id)))
    .leftJoin(holdEnd, and(eq(holdEnd.villageId, hold.villageId), eq(holdEnd.holdId, hold.id)))
    .where(and(eq(reservation.villageId, read.village), filter))
    .orderBy(reservation.reservedAt, reservation.id);
};

const saidOf = async (read: Read, ids: ReadonlyArray<ReservationId>) => {
  const { db, reservationStep: t } = within(read);
  const all: Array<typeof t.$inferSelect> = [];
  await inChunks(ids, async (some) => {
    const found = await db
      .select()
      .from(t)
      .where(and(eq(t.villageId, read.village), inArray(t.reservationId, [...some])))
      .orderBy(t.reservationId, t.place);
    all.push(...found);
  });
  return Map.groupBy(all, ({ reservationId }) => reservationId);
};

const found = async (
  read: Read,
  filter: SQL | undefined,
): Promise<ReadonlyArray<KeptReservation>> => {
  const kept = (await rows(read, filter)).map((row) => ({
    ...reservationOf(row.reservation),
    hold: holdOf(row.hold, row.end),
  }));
  const said = await saidOf(
    read,
    kept.map(({ reservation }) => reservation.id),
  );
  return kept.map((one) => ({
    ...one,
    said: (said.get(one.reservation.id) ?? []).map(reservationSaidOf),
  }));
};

export const byId = async (read: Read, id: ReservationId): Promise<KeptReservation | null> =>
  (await found(read, eq(within(read).reservation.id, id)))[0] ?? null;

/** What waits on a day: nobody ended it, and its last day is not over. */
const waits = (read: Read, on: CalendarDate) => {
  const { reservation, holdEnd } = within(read);
  return and(isNull(holdEnd.holdId), gte(reservation.until, on));
};

/** What waits on a day, in the order in which it was reserved. */
export const waiting = (read: Read, on: CalendarDate): Promise<ReadonlyArray<KeptReservation>> =>
  found(read, waits(read, on));

export const waitingOf = (
  read: Read,
  household: HouseholdId,
  on: CalendarDate,
): Promise<ReadonlyArray<KeptReservation>> =>
  found(read, and(waits(read, on), eq(within(read).reservation.householdId, household)));

/** What waits on a day under a code; at most one, because codes differ. */
export const byCode = async (
  read: Read,
  code: PickupCode,
  on: CalendarDate,
): Promise<KeptReservation | null> =>
  (await found(read, and(waits(read, on), eq(within(read).reservation.code, code))))[0] ?? null;

/** What nobody has ended, and what ended since a moment. */
export const since = (read: Read, from: Instant): Promise<ReadonlyArray<KeptReservation>> => {
  const { holdEnd } = within(read);
  return found(read, or(isNull(holdEnd.holdId), gte(holdEnd.at, from)));
};

/** Which of some holds keep points for a reservation. */
export const among = async (
  read: Read,
  ids: ReadonlyArray<ReservationId>,
): Promise<ReadonlySet<ReservationId>> => {
  const { db, reservation: t } = within(read);
  const known = new Set<string>();
  await inChunks(ids, async (some) => {
    const some_ = await db
      .select({ id: t.id })
      .from(t)
      .where(and(eq(t.villageId, read.village), inArray(t.id, [...some])));
    for (const { id } of some_) known.add(id);
  });
  return new Set(ids.filter((id) => known.has(id)));
};

/** How many pieces of each good are kept on a day, besides one reservation's own. */
export const pieces = async (
  read: Read,
  on: CalendarDate,
  own?: ReservationId,
): Promise<ReadonlyMap<GoodId, number>> => {
  const { reservation: t } = within(read);
  const others = own === undefined ? undefined : ne(t.id, own);
  const all = await rows(read, and(waits(read, on), others));
  return reservedPieces(all.map((row) => reservationOf(row.reservation).reservation));
};

/** On which days a household reserved what still waits, from a day on and before another. */
export const daysOf = async (
  read: Read,
  household: HouseholdId,
  { from, before }: { readonly from: CalendarDate; readonly before: CalendarDate },
): Promise<ReadonlySet<CalendarDate>> => {
  const days = (await waitingOf(read, household, before)).map(({ reservation }) =>
    localDate(reservation.reservedAt),
  );
  return new Set(days.filter((day) => day >= from && day < before));
};

/** What was set aside on a day and not given back, whether or not it was collected since. */
const setAside = async (read: Read, which: SQL, on: CalendarDate): Promise<Points> => {
  const { db, reservation: t, holdEnd } = within(read);
  const [sum] = await db
    .select({ points: total(t.points) })
    .from(t)
    .leftJoin(holdEnd, and(eq(holdEnd.villageId, t.villageId), eq(holdEnd.holdId, t.id)))
    .where(
      and(
        ...[eq(t.villageId, read.village), which, eq(t.reservedOn, on)],
        or(isNull(holdEnd.holdId), eq(holdEnd.kind, "posted")),
      ),
    );
  return Points.make(sum?.points ?? 0);
};

/** What was set aside by a card on a day. */
export const setAsideBy = (read: Read, card: CardId, on: CalendarDate): Promise<Points> =>
  setAside(read, eq(within(read).reservation.cardId, card), on);

/** What was set aside by a mandate on a day. */
export const setAsideUnder = (read: Read, mandate: MandateId, on: CalendarDate): Promise<Points> =>
  setAside(read, eq(within(read).reservation.mandateId, mandate), on);
