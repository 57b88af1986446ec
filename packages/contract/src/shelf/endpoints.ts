import type { Endpoint } from "../endpoint/index.ts";
import { setBans, shelfRules } from "./index.ts";

/** In the order of the API page. */
export const shelfEndpoints = [shelfRules, setBans] as const satisfies ReadonlyArray<Endpoint>;
