import { Schema } from "effect";

export const EntryId = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/)).pipe(
  Schema.brand("EntryId"),
);
export type EntryId = typeof EntryId.Type;
