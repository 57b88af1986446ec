import { Schema } from "effect";
import { PaymentId } from "../fund/ids.ts";

/** A purchase order's id; the fund's payment order for it carries the same. */
export const PurchaseId = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/)).pipe(
  Schema.brand("PurchaseId"),
);
export type PurchaseId = typeof PurchaseId.Type;

/** The payment order by which the fund pays for a purchase. */
export const paymentFor = (purchase: PurchaseId): PaymentId => PaymentId.make(purchase);
