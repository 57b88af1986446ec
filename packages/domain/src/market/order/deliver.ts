import { Result } from "effect";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import type { Order } from "./order.ts";
import { MoreThanOrdered, NotDoneYet, OrderElsewhere } from "./order-refusal.ts";

/** What the provider says was done, and what shows it: a slip, a photo's number, a call. */
export interface Delivery {
  readonly on: CalendarDate;
  readonly units: number;
  readonly evidence: string;
}

/** Takes down that the provider did what was ordered, or a part of it. */
export const deliver = (
  order: Order,
  { on, units, evidence }: Delivery,
  now: Instant,
): Result.Result<Order, OrderElsewhere | MoreThanOrdered | NotDoneYet> => {
  const { state, service, units: ordered } = order;
  const today = localDate(now);
  if (state._tag !== "Ordered") return Result.fail(new OrderElsewhere({ state }));
  if (on > today) return Result.fail(new NotDoneYet({ on, today }));
  if (units > ordered)
    return Result.fail(new MoreThanOrdered({ unit: service.unit, ordered, delivered: units }));
  return Result.succeed({ ...order, state: { _tag: "Delivered", on, units, evidence } });
};
