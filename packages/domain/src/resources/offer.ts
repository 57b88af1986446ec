import { Schema } from "effect";
import { StaffId } from "../governance/staff.ts";
import { Words } from "../market/written.ts";
import { HamletId } from "../people/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import { Closing } from "./closing.ts";
import { OfferId } from "./ids.ts";
import { Giver, ResourceKind } from "./kind.ts";

/** How much: pieces of goods, fen of money, times of a service. */
export const Quantity = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000_000_000 }));

/** 外来资源: what somebody outside would give the village. */
export const Offer = Schema.Struct({
  id: OfferId,
  from: Words,
  giver: Giver,
  /** Whom to call, and where; kept sealed. */
  contact: Schema.NullOr(Words),
  kind: ResourceKind,
  what: Words,
  quantity: Quantity,
  /** The only hamlet that it is meant for; `null` where it is for the whole village. */
  hamlet: Schema.NullOr(HamletId),
  since: CalendarDate,
  /** The last day on which they would give it; `null` where they named none. */
  until: Schema.NullOr(CalendarDate),
  takenBy: StaffId,
  at: Instant,
  closed: Schema.NullOr(Closing),
});
export type Offer = typeof Offer.Type;

/** The day after which an offer cannot be taken up is before the day from which it can. */
export class OfferEndsBeforeStart extends Schema.TaggedClass<OfferEndsBeforeStart>()(
  "OfferEndsBeforeStart",
  { since: CalendarDate, until: CalendarDate },
) {}
