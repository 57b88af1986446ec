import { Schema } from "effect";
import { StaffId } from "../governance/staff.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import { PeriodLine } from "./period-line.ts";

/** Which days a period covers, both ends included; periods are numbered from 1 without a gap. */
export const PeriodDays = Schema.Struct({
  number: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)),
  from: CalendarDate,
  to: CalendarDate,
});
export type PeriodDays = typeof PeriodDays.Type;

/**
 * 结账期: days whose books are closed together, by two people. One prepares the figures, which makes
 * it `proposed`; another signs them, which makes it `closed`, and nothing enters these days any more.
 */
export const Period = Schema.Struct({
  ...PeriodDays.fields,
  state: Schema.Literals(["proposed", "closed"]),
  preparedBy: StaffId,
  preparedAt: Instant,
  signedBy: Schema.NullOr(StaffId),
  signedAt: Schema.NullOr(Instant),
  /** What whoever prepared it has to say, above all about variances; may be empty. */
  note: Schema.String.check(Schema.isMaxLength(500)),
});
export type Period = typeof Period.Type;

/** A period with its figures: one line for each account. */
export const PeriodSheet = Schema.Struct({ period: Period, lines: Schema.Array(PeriodLine) });
export type PeriodSheet = typeof PeriodSheet.Type;
