import type { Result } from "effect";
import { type DraftRefusal, draftOrder } from "../fund/draft-order.ts";
import type { Fund } from "../fund/fund.ts";
import type { LinePayment } from "../fund/payment.ts";
import type { MoneyPlace } from "../fund/place.ts";
import { Fen } from "../money/fen.ts";
import type { Purchase } from "./entry.ts";
import { paymentFor } from "./ids.ts";
import { orderedFen } from "./purchase.ts";

/**
 * 开采购单: asks the fund for what the goods cost together. The payment goes through the fund's own
 * approvals: one, or two above the threshold of its line; what goes beyond the plan is refused.
 */
export const orderGoods = (
  fund: Fund,
  purchase: Purchase,
  { number, place }: { readonly number: number; readonly place: MoneyPlace },
): Result.Result<LinePayment, DraftRefusal> =>
  draftOrder(fund, {
    ...{ id: paymentFor(purchase.id), line: purchase.line, place, use: null },
    ...{ title: `采购单第${number}号`, on: purchase.due },
    payees: [{ name: purchase.supplier, household: null, fen: Fen.make(orderedFen(purchase)) }],
  });
