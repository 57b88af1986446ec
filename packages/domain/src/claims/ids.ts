import { Schema } from "effect";

export const ClaimId = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/)).pipe(
  Schema.brand("ClaimId"),
);
export type ClaimId = typeof ClaimId.Type;
