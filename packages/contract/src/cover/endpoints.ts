import type { Endpoint } from "../endpoint/index.ts";
import { cover, coverAlert } from "./index.ts";

/** In the order of the API page. */
export const coverEndpoints = [cover, coverAlert] as const satisfies ReadonlyArray<Endpoint>;
