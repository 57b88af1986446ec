import { Schema } from "effect";

const id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/));

/** The code of a budget line, such as `canteen`; it is part of the names of the line's purses. */
export const LineCode = Schema.String.check(Schema.isPattern(/^[a-z0-9-]{1,24}$/)).pipe(
  Schema.brand("LineCode"),
);
export type LineCode = typeof LineCode.Type;

export const GiftId = id.pipe(Schema.brand("GiftId"));
export type GiftId = typeof GiftId.Type;

export const DonorId = id.pipe(Schema.brand("DonorId"));
export type DonorId = typeof DonorId.Type;

export const PledgeId = id.pipe(Schema.brand("PledgeId"));
export type PledgeId = typeof PledgeId.Type;

export const BudgetId = id.pipe(Schema.brand("BudgetId"));
export type BudgetId = typeof BudgetId.Type;

/** What is paid once: an order's, a round's or a purchase's own id. */
export const PaymentId = id.pipe(Schema.brand("PaymentId"));
export type PaymentId = typeof PaymentId.Type;
