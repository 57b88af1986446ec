import type { Endpoint } from "../endpoint/index.ts";
import { acceptWeek, rankedHelpers, week } from "./index.ts";

/** In the order of the API page. */
export const weekEndpoints = [
  week,
  rankedHelpers,
  acceptWeek,
] as const satisfies ReadonlyArray<Endpoint>;
