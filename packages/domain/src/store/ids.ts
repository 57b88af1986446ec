import { Schema } from "effect";

const id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/));

export const GoodId = id.pipe(Schema.brand("GoodId"));
export type GoodId = typeof GoodId.Type;

export const RedemptionId = id.pipe(Schema.brand("RedemptionId"));
export type RedemptionId = typeof RedemptionId.Type;

export const StockTakeId = id.pipe(Schema.brand("StockTakeId"));
export type StockTakeId = typeof StockTakeId.Type;

export const PhotoId = id.pipe(Schema.brand("PhotoId"));
export type PhotoId = typeof PhotoId.Type;
