import { Schema } from "effect";

const id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/));

export const DisclosureId = id.pipe(Schema.brand("DisclosureId"));
export type DisclosureId = typeof DisclosureId.Type;

export const ConsentId = id.pipe(Schema.brand("ConsentId"));
export type ConsentId = typeof ConsentId.Type;

export const ErasureRequestId = id.pipe(Schema.brand("ErasureRequestId"));
export type ErasureRequestId = typeof ErasureRequestId.Type;
