import { Result, Schema } from "effect";
import type { StaffId } from "../governance/staff.ts";
import { addDays } from "../time/add-days.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import { addUp, type Closings, type Turnover } from "./add-up.ts";
import type { Period, PeriodDays, PeriodSheet } from "./period.ts";

/** The last day of the period is not over: something can still happen on it. */
export class PeriodNotOver extends Schema.TaggedClass<PeriodNotOver>()("PeriodNotOver", {
  to: CalendarDate,
  today: CalendarDate,
}) {}

/** The period would have no day; `from` is `null` where nothing was ever posted. */
export class PeriodEmpty extends Schema.TaggedClass<PeriodEmpty>()("PeriodEmpty", {
  from: Schema.NullOr(CalendarDate),
  to: CalendarDate,
}) {}

export type ProposePeriodRefusal = PeriodNotOver | PeriodEmpty;

/** What decides which days come next. */
export interface Before {
  /** The period that was closed last; `null` before the first. */
  readonly last: PeriodDays | null;
  /** The earliest event date of the journal; `null` where it is empty. */
  readonly firstEvent: CalendarDate | null;
}

/**
 * The days of the next period, for which turnovers are to be loaded: from the day after the last
 * closed one, or from the first event, to the day asked for.
 */
export const nextDays = (
  { last, firstEvent }: Before,
  to: CalendarDate,
  now: Instant,
): Result.Result<PeriodDays, ProposePeriodRefusal> => {
  const today = localDate(now);
  if (to >= today) return Result.fail(new PeriodNotOver({ to, today }));
  const from = last ? addDays(last.to, 1) : firstEvent;
  if (from === null || to < from) return Result.fail(new PeriodEmpty({ from, to }));
  return Result.succeed({ number: (last?.number ?? 0) + 1, from, to });
};

interface Facts extends Before {
  readonly to: CalendarDate;
  /** Every account of the village, with its entries of {@link nextDays}. */
  readonly turnovers: ReadonlyArray<Turnover>;
  readonly closings: Closings;
  readonly by: StaffId;
  readonly note: Period["note"];
}

/** Prepares a period with its figures for somebody else to sign. Nothing is closed yet. */
export const proposePeriod = (
  { to, turnovers, closings, by, note, ...before }: Facts,
  now: Instant,
): Result.Result<PeriodSheet, ProposePeriodRefusal> =>
  Result.map(nextDays(before, to, now), (days) => ({
    period: {
      ...days,
      state: "proposed" as const,
      preparedBy: by,
      preparedAt: now,
      signedBy: null,
      signedAt: null,
      note,
    },
    lines: addUp(turnovers, closings),
  }));
