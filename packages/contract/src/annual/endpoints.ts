import type { Endpoint } from "../endpoint/index.ts";
import { annualFacts, annualReport } from "./index.ts";

/** In the order of the API page. */
export const annualEndpoints = [
  annualReport,
  annualFacts,
] as const satisfies ReadonlyArray<Endpoint>;
