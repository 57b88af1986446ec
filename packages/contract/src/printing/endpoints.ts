import type { Endpoint } from "../endpoint/index.ts";
import { printer, printSlip } from "./index.ts";

/** In the order of the API page. */
export const printingEndpoints = [printer, printSlip] as const satisfies ReadonlyArray<Endpoint>;
