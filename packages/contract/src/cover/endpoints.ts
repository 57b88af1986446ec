import type { Endpoint } from "../endpoint/index.ts";
import { cover } from "./index.ts";

/** In the order of the API page. */
export const coverEndpoints = [cover] as const satisfies ReadonlyArray<Endpoint>;
