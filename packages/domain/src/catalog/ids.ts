import { Schema } from "effect";

/** The short name of a service inside the village's catalog, such as `N12` or `visit-home`. */
export const ServiceCode = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,32}$/)).pipe(
  Schema.brand("ServiceCode"),
);
export type ServiceCode = typeof ServiceCode.Type;
