import type { Endpoint } from "../endpoint/index.ts";
import {
  adoptCatalog,
  catalogs,
  checkCatalog,
  elderEntitlements,
  entitled,
  entitledElders,
  gapTable,
} from "./index.ts";

/** In the order of the API page. */
export const catalogEndpoints = [
  catalogs,
  checkCatalog,
  adoptCatalog,
  elderEntitlements,
  entitled,
  entitledElders,
  gapTable,
] as const satisfies ReadonlyArray<Endpoint>;
