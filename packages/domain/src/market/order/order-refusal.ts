import { Schema } from "effect";
import { Fen } from "../../money/fen.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Permission } from "../provider/permission.ts";
import { OrderState } from "./order.ts";

/** Nobody may order from this provider on that day. */
export class ProviderNotAllowed extends Schema.TaggedClass<ProviderNotAllowed>()(
  "ProviderNotAllowed",
  { name: Schema.String, permission: Permission },
) {}

/** The provider has no price for this service. */
export class NotOffered extends Schema.TaggedClass<NotOffered>()("NotOffered", {
  name: Schema.String,
  title: Schema.String,
}) {}

/** A villager who is paid to care is not paid for the care of their own. */
export class OwnFamily extends Schema.TaggedClass<OwnFamily>()("OwnFamily", {
  name: Schema.String,
}) {}

/** What the payers pay is not the price; all in fen. */
export class PayersDoNotAddUp extends Schema.TaggedClass<PayersDoNotAddUp>()("PayersDoNotAddUp", {
  price: Fen,
  paid: Fen,
}) {}

/** The day for which it is ordered is over. */
export class WantedInThePast extends Schema.TaggedClass<WantedInThePast>()("WantedInThePast", {
  wantedOn: CalendarDate,
  today: CalendarDate,
}) {}

/** More was done than was ordered: somebody has to order the rest first. */
export class MoreThanOrdered extends Schema.TaggedClass<MoreThanOrdered>()("MoreThanOrdered", {
  unit: Schema.String,
  ordered: Schema.Int,
  delivered: Schema.Int,
}) {}

/** A day that is still to come. */
export class NotDoneYet extends Schema.TaggedClass<NotDoneYet>()("NotDoneYet", {
  on: CalendarDate,
  today: CalendarDate,
}) {}

/** The provider's own word is not enough: somebody else has to say that it was well done. */
export class AcceptsOwnWork extends Schema.TaggedClass<AcceptsOwnWork>()("AcceptsOwnWork", {}) {}

/** Where the order stands, this cannot be done any more, or not yet. */
export class OrderElsewhere extends Schema.TaggedClass<OrderElsewhere>()("OrderElsewhere", {
  state: OrderState,
}) {}
