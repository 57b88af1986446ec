import type { Endpoint } from "../endpoint/index.ts";
import { callHelp } from "./index.ts";

/** In the order of the API page. */
export const helpEndpoints = [callHelp] as const satisfies ReadonlyArray<Endpoint>;
