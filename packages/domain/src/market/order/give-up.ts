import { Result } from "effect";
import type { Staff } from "../../governance/staff.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import type { Order } from "./order.ts";
import { NotDoneYet, OrderElsewhere } from "./order-refusal.ts";

type By = Pick<Staff, "id">;

/** Takes an order back before anything was done for it. */
export const cancel = (
  order: Order,
  why: string,
  { id: by }: By,
  now: Instant,
): Result.Result<Order, OrderElsewhere> =>
  order.state._tag === "Ordered"
    ? Result.succeed({ ...order, state: { _tag: "Cancelled", why, by, at: now } })
    : Result.fail(new OrderElsewhere({ state: order.state }));

/** Takes down that nobody came on the day. */
export const miss = (
  order: Order,
  why: string,
  { id: by }: By,
  now: Instant,
): Result.Result<Order, OrderElsewhere | NotDoneYet> => {
  const { state, wantedOn: on } = order;
  const today = localDate(now);
  if (state._tag !== "Ordered") return Result.fail(new OrderElsewhere({ state }));
  if (on > today) return Result.fail(new NotDoneYet({ on, today }));
  return Result.succeed({ ...order, state: { _tag: "Missed", on, why, by, at: now } });
};
