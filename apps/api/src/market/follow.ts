import { NotFound } from "@huzhu/contract";
import { type Actor, journal, providers, serviceOrders, type Write } from "@huzhu/db";
import type { Order, OrderId, Provider } from "@huzhu/domain/market";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";

interface Following {
  readonly tx: Write;
  readonly now: Instant;
  readonly actor: Actor;
}

/** Takes an order one step on, as a rule says, and writes down where it stands then. */
export const follow = async <Refusal>(
  { tx, now, actor }: Following,
  id: OrderId,
  step: (order: Order, provider: Provider) => Result.Result<Order, Refusal>,
): Promise<Result.Result<{ readonly order: OrderId }, Refusal | NotFound>> => {
  await journal.lock(tx);
  const order = await serviceOrders.byId(tx, id);
  const provider = order && (await providers.byId(tx, order.provider));
  if (!provider) return Result.fail(new NotFound({ what: "order" }));
  const next = step(order, provider);
  if (Result.isFailure(next)) return Result.fail(next.failure);
  await serviceOrders.advance(tx, [next.success], { at: now, actor });
  return Result.succeed({ order: id });
};
