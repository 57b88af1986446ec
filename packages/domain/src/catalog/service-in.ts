import type { Catalog } from "./catalog.ts";
import type { ServiceCode } from "./ids.ts";
import type { Service } from "./service.ts";

/** The service of that code, if the catalog has it. */
export const serviceIn = ({ services }: Catalog, code: ServiceCode): Service | null =>
  services.find((service) => service.code === code) ?? null;
