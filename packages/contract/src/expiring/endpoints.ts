import type { Endpoint } from "../endpoint/index.ts";
import { expiring } from "./index.ts";

/** In the order of the API page. */
export const expiringEndpoints = [expiring] as const satisfies ReadonlyArray<Endpoint>;
