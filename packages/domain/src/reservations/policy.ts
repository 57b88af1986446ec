import { Schema } from "effect";

/** What a village decided about reservations 留货. */
export const ReservationPolicy = Schema.Struct({
  /** For how many days, the first not counted, what was reserved is kept. */
  days: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 14 })),
  /** Whether what an elder reserved may be brought to their door. */
  delivers: Schema.Boolean,
});
export type ReservationPolicy = typeof ReservationPolicy.Type;

export const DEFAULT_RESERVATIONS: ReservationPolicy = { days: 3, delivers: true };
