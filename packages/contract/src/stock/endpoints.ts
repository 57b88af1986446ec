import type { Endpoint } from "../endpoint/index.ts";
import { origins, stock } from "./index.ts";

/** In the order of the API page. */
export const stockEndpoints = [stock, origins] as const satisfies ReadonlyArray<Endpoint>;
