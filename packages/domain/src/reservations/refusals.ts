import { Schema } from "effect";
import { CalendarDate } from "../time/calendar-date.ts";
import { ReservationState } from "./reservation.ts";

/** The reservation ended, or its last day is over. */
export class ReservationGone extends Schema.TaggedClass<ReservationGone>()("ReservationGone", {
  state: ReservationState,
  until: CalendarDate,
}) {}

/** The code, the card or the mandate is of somebody else. */
export class NotTheirs extends Schema.TaggedClass<NotTheirs>()("NotTheirs", {}) {}

/** The hold keeps points for goods: it ends with the reservation and by nothing else. */
export class KeepsGoods extends Schema.TaggedClass<KeepsGoods>()("KeepsGoods", {}) {}

/** Nothing is brought to a door in this village. */
export class NoDelivery extends Schema.TaggedClass<NoDelivery>()("NoDelivery", {}) {}

/** Only what an elder reserved is brought to their door. */
export class NotForElder extends Schema.TaggedClass<NotForElder>()("NotForElder", {}) {}

/** The delivery is at another step: not asked for, asked for already, or taken by somebody. */
export class DeliveryElsewhere extends Schema.TaggedClass<DeliveryElsewhere>()(
  "DeliveryElsewhere",
  { state: Schema.Literals(["none", "asked", "taken"]) },
) {}
