import { Schema } from "effect";
import { CardId, HouseholdId, ResidentId } from "../people/ids.ts";
import { MandateId } from "../people/proxy/mandate.ts";
import type { Hold } from "../points/hold.ts";
import { Points } from "../points/points.ts";
import { RedemptionLine } from "../store/redeem.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import { PickupCode, ReservationId } from "./ids.ts";

/** 留货: goods that are kept for a household at the prices of the day, as its points are by a hold. */
export const Reservation = Schema.Struct({
  id: ReservationId,
  household: HouseholdId,
  /** Who wanted it; `null` where a household came to the counter. */
  resident: Schema.NullOr(ResidentId),
  /** The card by which it was asked for. */
  card: Schema.NullOr(CardId),
  /** By which mandate somebody else asked for it. */
  mandate: Schema.NullOr(MandateId),
  code: PickupCode,
  lines: Schema.NonEmptyArray(RedemptionLine),
  points: Points,
  reservedAt: Instant,
  /** The last day on which it can be collected. */
  until: CalendarDate,
});
export type Reservation = typeof Reservation.Type;

/** How a reservation stands, which its hold says; `over` while nobody has ended it yet. */
export const ReservationState = Schema.Literals([
  "waiting",
  "over",
  "collected",
  "released",
  "expired",
]);
export type ReservationState = typeof ReservationState.Type;

/** A reservation and the hold that keeps its points: when the one ends, the other has. */
export interface Kept {
  readonly reservation: Reservation;
  readonly hold: Hold;
}

export const reservationState = (
  { reservation, hold }: Pick<Kept, "reservation" | "hold">,
  now: Instant,
): ReservationState => {
  if (hold.end) return hold.end.kind === "posted" ? "collected" : hold.end.kind;
  return localDate(now) > reservation.until ? "over" : "waiting";
};
