import { Schema } from "effect";

/** How the village's catalog names a service. */
export const ServiceCode = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,32}$/)).pipe(
  Schema.brand("ServiceCode"),
);
export type ServiceCode = typeof ServiceCode.Type;
