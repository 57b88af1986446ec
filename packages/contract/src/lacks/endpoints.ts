import type { Endpoint } from "../endpoint/index.ts";
import { lacks } from "./index.ts";

/** In the order of the API page. */
export const lackEndpoints = [lacks] as const satisfies ReadonlyArray<Endpoint>;
