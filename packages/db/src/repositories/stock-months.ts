import { GoodId, type MovedPieces, MovementKind } from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { and, between, eq, lt } from "drizzle-orm";
import { Schema } from "effect";
import { total } from "../sums.ts";
import { type Read, within } from "../unit.ts";

const toKind = Schema.decodeUnknownSync(MovementKind);

interface Days {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** How many pieces of each good lay there as a day began, by the days on which things happened. */
export const openingAt = async (
  read: Read,
  day: CalendarDate,
): Promise<ReadonlyMap<GoodId, number>> => {
  const { db, movement: t } = within(read);
  const rows = await db
    .select({ good: t.goodId, pieces: total(t.pieces) })
    .from(t)
    .where(and(eq(t.villageId, read.village), lt(t.eventDate, day)))
    .groupBy(t.goodId);
  return new Map(rows.map(({ good, pieces }) => [GoodId.make(good), pieces]));
};

/** What came and went in some days, by good and by why. */
export const movedIn = async (
  read: Read,
  { from, until }: Days,
): Promise<ReadonlyArray<MovedPieces>> => {
  const { db, movement: t } = within(read);
  const rows = await db
    .select({ good: t.goodId, kind: t.kind, pieces: total(t.pieces) })
    .from(t)
    .where(and(eq(t.villageId, read.village), between(t.eventDate, from, until)))
    .groupBy(t.goodId, t.kind)
    .orderBy(t.goodId, t.kind);
  return rows.map(({ good, kind, pieces }) => ({
    ...{ good: GoodId.make(good), kind: toKind(kind), pieces },
  }));
};

/** A difference that a count found and that was booked. */
export interface BookedDifference {
  readonly good: GoodId;
  readonly pieces: number;
  readonly on: CalendarDate;
  readonly note: string;
}

/** Every difference that was booked in some days, in their order. */
export const differencesIn = async (
  read: Read,
  { from, until }: Days,
): Promise<ReadonlyArray<BookedDifference>> => {
  const { db, movement: t } = within(read);
  const rows = await db
    .select({ good: t.goodId, pieces: t.pieces, on: t.eventDate, note: t.note })
    .from(t)
    .where(
      and(eq(t.villageId, read.village), between(t.eventDate, from, until), eq(t.kind, "count")),
    )
    .orderBy(t.eventDate, t.goodId, t.sequence);
  return rows.map(({ good, on, ...one }) => ({
    ...{ ...one, good: GoodId.make(good), on: CalendarDate.make(on) },
  }));
};
