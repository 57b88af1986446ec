import { Schema } from "effect";
import { ResidentId } from "../people/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { ServiceCode } from "./ids.ts";

/** That an elder got a service on a day. */
export const Delivery = Schema.Struct({
  elder: ResidentId,
  service: ServiceCode,
  on: CalendarDate,
  /** How long it took; `null` where nobody noted it. */
  minutes: Schema.NullOr(Schema.Int),
});
export type Delivery = typeof Delivery.Type;
