import { NotFound } from "@huzhu/contract";
import type { Fund, FundLine, PaymentId, PaymentOrder } from "@huzhu/domain/fund";
import { Result } from "effect";

interface OnLine {
  readonly order: PaymentOrder;
  readonly line: FundLine;
}

/** A payment order with its line. */
export const orderById = (
  { orders, lines }: Fund,
  id: PaymentId,
): Result.Result<OnLine, NotFound> => {
  const order = orders.get(id);
  const line = order && lines.get(order.payment.line);
  return order && line
    ? Result.succeed({ order, line })
    : Result.fail(new NotFound({ what: "payment" }));
};
