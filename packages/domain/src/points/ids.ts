import { Schema } from "effect";

const id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/));

export const AccountId = id.pipe(Schema.brand("AccountId"));
export type AccountId = typeof AccountId.Type;

export const TransferId = id.pipe(Schema.brand("TransferId"));
export type TransferId = typeof TransferId.Type;
