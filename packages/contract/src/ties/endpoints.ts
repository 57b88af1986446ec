import type { Endpoint } from "../endpoint/index.ts";
import { ties } from "./index.ts";

/** In the order of the API page. */
export const tiesEndpoints = [ties] as const satisfies ReadonlyArray<Endpoint>;
