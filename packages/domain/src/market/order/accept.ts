import { Result } from "effect";
import type { Staff } from "../../governance/staff.ts";
import type { Instant } from "../../time/instant.ts";
import type { Provider } from "../provider/provider.ts";
import type { Accepter, Order } from "./order.ts";
import { AcceptsOwnWork, OrderElsewhere } from "./order-refusal.ts";

type By = Pick<Staff, "id" | "household">;

const delivered = (
  { state }: Order,
  { household }: Provider,
  by: By,
): Result.Result<
  Extract<Order["state"], { _tag: "Delivered" }>,
  OrderElsewhere | AcceptsOwnWork
> => {
  if (state._tag !== "Delivered") return Result.fail(new OrderElsewhere({ state }));
  return household !== null && household === by.household
    ? Result.fail(new AcceptsOwnWork())
    : Result.succeed(state);
};

/** 验收: it was what was ordered; from then on it is owed. `word` says whose word that is. */
export const accept = (
  order: Order,
  provider: Provider,
  word: Accepter,
  by: By,
  now: Instant,
): Result.Result<Order, OrderElsewhere | AcceptsOwnWork> =>
  Result.map(delivered(order, provider, by), ({ on, units }) => ({
    ...order,
    state: { _tag: "Accepted", on, units, by: word, staff: by.id, at: now },
  }));

/** 验收不通过: it was not what was ordered, and nobody owes anything for it. */
export const reject = (
  order: Order,
  provider: Provider,
  why: string,
  by: By,
  now: Instant,
): Result.Result<Order, OrderElsewhere | AcceptsOwnWork> =>
  Result.map(delivered(order, provider, by), () => ({
    ...order,
    state: { _tag: "Rejected", why, by: by.id, at: now },
  }));
