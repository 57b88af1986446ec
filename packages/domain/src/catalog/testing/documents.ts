import { Schema } from "effect";
import { Catalog, type Service, Service as ServiceSchema } from "../index.ts";

/** A service as a village would write it, of which only what is said matters. */
export const serviceOf = (but: Record<string, unknown> = {}): Service =>
  Schema.decodeUnknownSync(ServiceSchema)(
    {
      code: "visit",
      title: "上门探访",
      category: "visiting",
      unit: "次",
      helpers: ["neighbour"],
      frequency: { kind: "onRequest" },
      payers: ["fund"],
      ...but,
    },
    { onExcessProperty: "error" },
  );

/** A catalog of such services. */
export const catalogOf = (
  services: ReadonlyArray<Record<string, unknown>>,
  rest: Record<string, unknown> = {},
): Catalog => ({
  ...Schema.decodeUnknownSync(Catalog)(
    {
      format: "huzhu-catalog-1",
      title: "养老服务清单",
      version: 1,
      effectiveFrom: "2026-01-01",
      scale: 0,
      services: [],
      ...rest,
    },
    { onExcessProperty: "error" },
  ),
  services: services.map(serviceOf),
});
