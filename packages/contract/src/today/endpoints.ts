import type { Endpoint } from "../endpoint/index.ts";
import { today } from "./index.ts";

/** In the order of the API page. */
export const todayEndpoints = [today] as const satisfies ReadonlyArray<Endpoint>;
