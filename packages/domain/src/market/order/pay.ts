import { Result, Schema } from "effect";
import { Payer } from "../../catalog/payer.ts";
import { Fen, sumFen } from "../../money/fen.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { OrderId, PaymentListId, ProviderId } from "../ids.ts";
import type { Order } from "./order.ts";
import { owedBy } from "./owed.ts";

/** What one payer owes one provider for some orders. */
export const PaymentLine = Schema.Struct({
  provider: ProviderId,
  payer: Payer,
  fen: Fen,
  orders: Schema.Array(OrderId),
});
export type PaymentLine = typeof PaymentLine.Type;

/** 付款清单: what is owed for all orders accepted up to a day, and not paid before. */
export const PaymentList = Schema.Struct({
  id: PaymentListId,
  through: CalendarDate,
  madeAt: Instant,
  lines: Schema.Array(PaymentLine),
  total: Fen,
});
export type PaymentList = typeof PaymentList.Type;

/** Nothing was accepted up to that day that is not paid already. */
export class NothingOwed extends Schema.TaggedClass<NothingOwed>()("NothingOwed", {
  through: CalendarDate,
}) {}

const payable =
  (through: CalendarDate) =>
  ({ state }: Order): boolean =>
    state._tag === "Accepted" && state.on <= through;

const byName = (a: PaymentLine, b: PaymentLine): number =>
  a.provider === b.provider
    ? Payer.literals.indexOf(a.payer) - Payer.literals.indexOf(b.payer)
    : a.provider < b.provider
      ? -1
      : 1;

const linesOf = (orders: ReadonlyArray<Order>): ReadonlyArray<PaymentLine> => {
  const lines = new Map<string, PaymentLine>();
  for (const order of orders) {
    const owed = owedBy(order);
    for (const payer of Payer.literals) {
      if (owed[payer] === 0) continue;
      const { provider } = order;
      const key = `${provider}/${payer}`;
      const before = lines.get(key) ?? { provider, payer, fen: Fen.make(0), orders: [] };
      const fen = sumFen([before.fen, owed[payer]]);
      lines.set(key, { ...before, fen, orders: [...before.orders, order.id] });
    }
  }
  return [...lines.values()].toSorted(byName);
};

/** What a list for a day would say; nothing is paid by looking at it. */
export const owedThrough = (
  orders: ReadonlyArray<Order>,
  through: CalendarDate,
): ReadonlyArray<PaymentLine> => linesOf(orders.filter(payable(through)));

/**
 * Pays for everything accepted up to a day, in one list with a line for each provider and payer. An
 * order is on one list at most: what is paid is not owed any more.
 */
export const pay = (
  orders: ReadonlyArray<Order>,
  { id, through }: Pick<PaymentList, "id" | "through">,
  now: Instant,
): Result.Result<
  { readonly list: PaymentList; readonly paid: ReadonlyArray<Order> },
  NothingOwed
> => {
  const owed = orders.filter(payable(through));
  if (owed.length === 0) return Result.fail(new NothingOwed({ through }));
  const lines = linesOf(owed);
  const total = sumFen(lines.map(({ fen }) => fen));
  const paid = owed.flatMap((order): ReadonlyArray<Order> => {
    const { state } = order;
    if (state._tag !== "Accepted") return [];
    return [{ ...order, state: { _tag: "Paid", units: state.units, list: id, at: now } }];
  });
  return Result.succeed({ list: { id, through, madeAt: now, lines, total }, paid });
};
