import type { Endpoint } from "../endpoint/index.ts";
import { householdExchange, ties } from "./index.ts";

/** In the order of the API page. */
export const tiesEndpoints = [ties, householdExchange] as const satisfies ReadonlyArray<Endpoint>;
