import { NotFound, type PurchaseView } from "@huzhu/contract";
import { fundBook, journal, purchaseBook, type Write } from "@huzhu/db";
import type { OrderState } from "@huzhu/domain/fund";
import type { Staff } from "@huzhu/domain/governance";
import type { PurchaseId, PurchaseOrder, PurchaseSaid } from "@huzhu/domain/purchases";
import { type Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { paymentOf } from "./payment-of.ts";
import { purchaseView } from "./purchase-views.ts";

interface Purchasing {
  readonly tx: Write;
  readonly now: Instant;
  readonly staff: Pick<Staff, "id">;
}

/** Looks a purchase up, writes down what was decided about it, and answers how it stands then. */
export const withPurchase = async <Refusal>(
  { tx, now, staff }: Purchasing,
  id: PurchaseId,
  decide: (
    order: PurchaseOrder,
    payment: OrderState,
  ) => Promise<Result.Result<PurchaseSaid, Refusal>>,
): Promise<Result.Result<PurchaseView, Refusal | NotFound>> => {
  await journal.lock(tx);
  const order = (await purchaseBook.orders(tx)).get(id);
  if (!order) return Result.fail(new NotFound({ what: "purchase" }));
  const { state } = paymentOf(await fundBook.fund(tx), id);
  const decided = await decide(order, state);
  if (Result.isFailure(decided)) return Result.fail(decided.failure);
  await purchaseBook.append(tx, decided.success, { by: staff.id, at: now });
  const after = (await purchaseBook.orders(tx)).get(id) ?? order;
  return Result.succeed(await purchaseView(tx, after, localDate(now)));
};
