import { ResidentId } from "@huzhu/domain/people";
import { HelperId } from "@huzhu/domain/reciprocity";
import { CalendarDate } from "@huzhu/domain/time";
import { and, count, eq, gte, inArray, lte, max } from "drizzle-orm";
import { visitOf } from "../rows/visits.ts";
import { total } from "../sums.ts";
import { type Read, within } from "../unit.ts";

/** What one helper did in one visit that was confirmed. */
export interface PastVisit {
  readonly visit: string;
  readonly elder: ResidentId;
  readonly helper: HelperId;
  readonly service: string;
  readonly on: CalendarDate;
  readonly minutes: number;
  readonly points: number;
  readonly feedback: "good" | "fair" | "bad" | null;
}

interface Days {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

const ofDays = (read: Read, { from, to }: Days) => {
  const { visit: t } = within(read);
  return and(eq(t.villageId, read.village), from && gte(t.onDate, from), to && lte(t.onDate, to));
};

/** All confirmed visits of some days, one line for each helper, the earliest first. */
export const past = async (read: Read, days: Days = {}): Promise<ReadonlyArray<PastVisit>> => {
  const { db, visit: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(ofDays(read, days), eq(t.state, "Confirmed")))
    .orderBy(t.onDate, t.id);
  const visits = rows.map((row) => visitOf(read, row));
  return visits.flatMap(({ id: visit, elder, service, on, state }) => {
    if (state._tag !== "Confirmed") return [];
    const { feedback, pay } = state.confirmation;
    return state.shares.map(({ helper, minutes }): PastVisit => {
      const points = pay.find((one) => one.helper === helper)?.points ?? 0;
      return { visit, elder, helper, service, on, minutes, points, feedback };
    });
  });
};

/** Visits that a helper has or had in some days, and the minutes known of them. */
export interface Load {
  readonly helper: HelperId;
  readonly visits: number;
  readonly minutes: number;
}

const UNDERWAY = ["Planned", "CheckedIn", "CheckedOut", "Confirmed"];

/** Who has how much to do in some days, what is planned still among it. */
export const load = async (read: Read, days: Days): Promise<ReadonlyArray<Load>> => {
  const { db, visit: t, visitHelper: h } = within(read);
  const rows = await db
    .select({ helper: h.helperId, visits: count(), minutes: total(h.minutes) })
    .from(h)
    .innerJoin(t, and(eq(t.villageId, h.villageId), eq(t.id, h.visitId)))
    .where(and(ofDays(read, days), inArray(t.state, UNDERWAY)))
    .groupBy(h.helperId)
    .orderBy(h.helperId);
  return rows.map(({ helper, visits, minutes }) => ({
    helper: HelperId.make(helper),
    visits: Number(visits),
    minutes: Number(minutes ?? 0),
  }));
};

const WERE_THERE = ["CheckedIn", "CheckedOut", "Confirmed"];

/** The last day on which somebody was with each elder. */
export const lastSeen = async (read: Read): Promise<ReadonlyMap<ResidentId, CalendarDate>> => {
  const { db, visit: t } = within(read);
  const rows = await db
    .select({ elder: t.elderId, on: max(t.onDate) })
    .from(t)
    .where(and(eq(t.villageId, read.village), inArray(t.state, WERE_THERE)))
    .groupBy(t.elderId);
  return new Map(
    rows.flatMap(({ elder, on }) =>
      on === null ? [] : [[ResidentId.make(elder), CalendarDate.make(on)] as const],
    ),
  );
};

/** What visits of some days brought some helpers together: smallest units, and minutes. */
export const earnedIn = async (
  read: Read,
  helpers: ReadonlyArray<HelperId>,
  days: Days,
): Promise<{ readonly points: number; readonly minutes: number }> => {
  if (helpers.length === 0) return { points: 0, minutes: 0 };
  const { db, visit: t, visitHelper: h } = within(read);
  const [row] = await db
    .select({ points: total(h.points), minutes: total(h.credited) })
    .from(h)
    .innerJoin(t, and(eq(t.villageId, h.villageId), eq(t.id, h.visitId)))
    .where(and(ofDays(read, days), eq(t.state, "Confirmed"), inArray(h.helperId, [...helpers])));
  return { points: Number(row?.points ?? 0), minutes: Number(row?.minutes ?? 0) };
};
