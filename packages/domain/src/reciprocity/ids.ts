import { Schema } from "effect";

const id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/));

export const RequestId = id.pipe(Schema.brand("RequestId"));
export type RequestId = typeof RequestId.Type;

export const VisitId = id.pipe(Schema.brand("VisitId"));
export type VisitId = typeof VisitId.Type;

export const PlanId = id.pipe(Schema.brand("PlanId"));
export type PlanId = typeof PlanId.Type;
