import { purchaseBook, type Read } from "@huzhu/db";
import type { PaymentId } from "@huzhu/domain/fund";
import { PurchaseId, type PurchaseOrder } from "@huzhu/domain/purchases";

/** The purchase that a payment order of the fund is for; most are for none. */
export const boughtFor = async (
  read: Read,
  payment: PaymentId,
): Promise<PurchaseOrder | undefined> =>
  (await purchaseBook.orders(read)).get(PurchaseId.make(payment));
