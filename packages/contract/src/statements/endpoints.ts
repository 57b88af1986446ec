import type { Endpoint } from "../endpoint/index.ts";
import { statement } from "./index.ts";

/** In the order of the API page. */
export const statementsEndpoints = [statement] as const satisfies ReadonlyArray<Endpoint>;
