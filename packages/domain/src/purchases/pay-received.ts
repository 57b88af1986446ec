import { Result } from "effect";
import type { LinePayment } from "../fund/payment.ts";
import { Fen } from "../money/fen.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { type PurchaseOrder, purchaseState, receivedFen } from "./purchase.ts";
import { GoodsAwaited } from "./refusals.ts";

/**
 * What an approved payment pays for a purchase on a day: the value of what was taken in, to the fen and
 * never more, once nothing more is awaited.
 */
export const payReceived = (
  order: PurchaseOrder,
  approved: LinePayment,
  on: CalendarDate,
): Result.Result<LinePayment, GoodsAwaited> => {
  const { number, supplier: name } = order;
  if (purchaseState(order, "approved") !== "due") return Result.fail(new GoodsAwaited({ number }));
  const fen = Fen.make(receivedFen(order));
  return Result.succeed({ ...approved, on, payees: [{ name, household: null, fen }] });
};
