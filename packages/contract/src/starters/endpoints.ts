import type { Endpoint } from "../endpoint/index.ts";
import { giveStarters, starters } from "./index.ts";

/** In the order of the API page. */
export const startersEndpoints = [
  starters,
  giveStarters,
] as const satisfies ReadonlyArray<Endpoint>;
