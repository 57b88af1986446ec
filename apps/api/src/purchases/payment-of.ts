import type { Fund, OrderState, PaymentOrder } from "@huzhu/domain/fund";
import { stateOfOrder } from "@huzhu/domain/fund";
import { type PurchaseId, paymentFor } from "@huzhu/domain/purchases";

interface PaymentStanding {
  readonly payment: PaymentOrder;
  readonly state: OrderState;
}

/** The fund's payment order for a purchase; it is drafted in the unit in which the goods are ordered. */
export const paymentOf = (
  { orders, lines }: Pick<Fund, "orders" | "lines">,
  purchase: PurchaseId,
): PaymentStanding => {
  const payment = orders.get(paymentFor(purchase));
  const line = payment && lines.get(payment.payment.line);
  if (!payment || !line) throw new Error("A purchase has no payment order in the fund.");
  return { payment, state: stateOfOrder(payment, line) };
};
