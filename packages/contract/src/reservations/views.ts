import { Household, Resident } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import {
  PickupCode,
  ReleaseReason,
  ReservationId,
  ReservationPolicy,
  ReservationState,
} from "@huzhu/domain/reservations";
import { RedemptionLine } from "@huzhu/domain/store";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";

/** A reservation as staff see it: everything but its code, which whoever collects has to bring. */
export const ReservationRow = Schema.Struct({
  id: ReservationId,
  at: Instant,
  household: Household.fields.id,
  householdNumber: Schema.String,
  /** Who reserved it; `null` where a household came to the counter. */
  resident: Schema.NullOr(Resident.fields.id),
  name: Schema.NullOr(Schema.String),
  lines: Schema.Array(RedemptionLine),
  points: Points,
  /** The last day on which it can be collected. */
  until: CalendarDate,
  state: ReservationState,
  endedAt: Schema.NullOr(Instant),
  /** Why it was freed; `null` where it was not, or its days were over. */
  why: Schema.NullOr(ReleaseReason),
  /** The kiosk or the member of staff where it was reserved. */
  by: Schema.String,
  /** Who reserved it by a mandate of the elder. */
  actedBy: Schema.NullOr(Schema.String),
  /** Whether it may be brought to the door. */
  deliverable: Schema.Boolean,
  delivery: Schema.Literals(["none", "asked", "taken"]),
  carrier: Schema.NullOr(Schema.String),
  /** Where the household lives, for whoever brings it. */
  home: Schema.String,
});
export type ReservationRow = typeof ReservationRow.Type;

/** What waits and what ended in the last two weeks, the oldest first; and what the village decided. */
export const ReservationList = Schema.Struct({
  rows: Schema.Array(ReservationRow),
  policy: ReservationPolicy,
});
export type ReservationList = typeof ReservationList.Type;

/** What whoever reserved takes along: the code and until when. */
export const ReservationSlip = Schema.Struct({
  id: ReservationId,
  code: PickupCode,
  until: CalendarDate,
  lines: Schema.Array(RedemptionLine),
  points: Points,
  delivery: Schema.Literals(["none", "asked", "taken"]),
  deliverable: Schema.Boolean,
});
export type ReservationSlip = typeof ReservationSlip.Type;
