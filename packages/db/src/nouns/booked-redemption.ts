import { HouseholdId, ResidentId } from "@huzhu/domain/people";
import { Points, TransferId } from "@huzhu/domain/points";
import { RedemptionId, RedemptionLine, TopUp } from "@huzhu/domain/store";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { Actor } from "./actor.ts";

/** A redemption as it was handed over; `resident` is whose card it was, or who came. */
export const BookedRedemption = Schema.Struct({
  id: RedemptionId,
  household: HouseholdId,
  resident: Schema.NullOr(ResidentId),
  transfer: TransferId,
  lines: Schema.Array(RedemptionLine),
  points: Points,
  topUp: Schema.NullOr(TopUp),
  balance: Points,
  eventDate: CalendarDate,
  recordedAt: Instant,
  actor: Actor,
});
export type BookedRedemption = typeof BookedRedemption.Type;
