import { Schema } from "effect";

const id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/));

export const ProviderId = id.pipe(Schema.brand("ProviderId"));
export type ProviderId = typeof ProviderId.Type;

export const OrderId = id.pipe(Schema.brand("OrderId"));
export type OrderId = typeof OrderId.Type;

export const ComplaintId = id.pipe(Schema.brand("ComplaintId"));
export type ComplaintId = typeof ComplaintId.Type;

export const PaymentListId = id.pipe(Schema.brand("PaymentListId"));
export type PaymentListId = typeof PaymentListId.Type;
